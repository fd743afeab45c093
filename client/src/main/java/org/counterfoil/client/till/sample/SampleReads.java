package org.counterfoil.client.till.sample;

import java.util.List;
import java.util.Locale;

import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.catalog.CatalogApi;
import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Cards and products of the pretend server. */
final class SampleReads implements CardApi, CatalogApi {

    private final SampleServer server;
    private final SampleBooks books;

    SampleReads(SampleServer server, SampleBooks books) {
        this.server = server;
        this.books = books;
    }

    @Override
    public MemberCard find(String query) {
        return server.ask(() -> books.find(query));
    }

    @Override
    public MemberCard balance(BalanceQuery query) {
        return server.ask(() -> {
            var card = books.find(query.card());
            SamplePins.check(card, TransactionKind.BALANCE_QUERY, query.pin());
            return card;
        });
    }

    @Override
    public ProductView product(String code) {
        return server.ask(() -> SamplePeople.products().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.PRODUCT_UNKNOWN, "product", code).thrown()));
    }

    @Override
    public List<ProductView> search(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return server.ask(() -> SamplePeople.products().stream()
                .filter(one -> one.code().contains(wanted) || one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }
}
