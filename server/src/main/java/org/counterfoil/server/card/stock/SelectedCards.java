package org.counterfoil.server.card.stock;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** The cards of a selection, of which none is in the way of what is to be done with them. */
@Component
class SelectedCards {

    private static final String FROM = " from card c left join card_batch b on b.id = c.batch_id"
            + " where c.merchant_id = :merchant and ";

    private final MerchantSql sql;

    SelectedCards(MerchantSql sql) {
        this.sql = sql;
    }

    /**
     * Selected cards in SQL.
     *
     * @param condition  on the column {@code c.number}
     * @param parameters what it names
     */
    record Chosen(String condition, Map<String, Object> parameters) {}

    /**
     * The cards, all of which were never activated.
     *
     * @param produced whether they must be there as well
     *
     * <p>Refuses: bad-request (cards), card-unknown, and the first one in the way: card-was-activated, card-scrapped,
     * card-not-produced.
     */
    CardsFound find(CardSelection selection, boolean produced) {
        var chosen = chosen(selection);
        var found = counted(chosen);
        fit(found.count() <= RequestCardBatch.MOST);
        firstInTheWay(chosen, produced).ifPresent(refusal -> {
            throw refusal.thrown();
        });
        return found;
    }

    /** In SQL. Refuses: bad-request (cards), card-unknown. */
    Chosen chosen(CardSelection selection) {
        var chosen = selection.range().map(range -> range(range, selection.numbers()))
                .orElseGet(() -> list(selection.numbers()));
        var named = selection.range().map(range -> List.of(plain(range.from()), plain(range.to())))
                .orElseGet(() -> selection.numbers().stream().map(SelectedCards::plain).toList());
        sql.sql("""
                select w.number from unnest(cast(:named as varchar array)) as w(number)
                    left join card c on c.merchant_id = :merchant and c.number = w.number
                where c.id is null order by w.number limit 1""")
                .param("named", named.toArray(String[]::new)).query(String.class).optional().ifPresent(number -> {
                    throw Refusal.of(RefusalCode.CARD_UNKNOWN, "number", number).thrown();
                });
        return chosen;
    }

    private Chosen range(CardSelection.Range range, List<String> numbers) {
        var from = plain(range.from());
        var to = plain(range.to());
        fit(numbers.isEmpty() && from.length() == to.length() && from.compareTo(to) <= 0);
        return new Chosen("c.number between :from and :to and char_length(c.number) = :length",
                Map.of("from", from, "to", to, "length", from.length()));
    }

    private Chosen list(List<String> numbers) {
        fit(!numbers.isEmpty() && numbers.size() <= CardSelection.MOST);
        return new Chosen("c.number in (select w.number from unnest(cast(:numbers as varchar array)) as w(number))",
                Map.of("numbers", numbers.stream().map(SelectedCards::plain).toArray(String[]::new)));
    }

    private CardsFound counted(Chosen chosen) {
        return sql.sql("select count(*) as found, min(c.number) as first, max(c.number) as last" + FROM
                + chosen.condition()).params(chosen.parameters())
                .query((row, _) -> new CardsFound(row.getInt("found"), row.getString("first"), row.getString("last")))
                .single();
    }

    private Optional<Refusal> firstInTheWay(Chosen chosen, boolean produced) {
        return sql.sql("select c.number, c.status" + FROM + chosen.condition() + " and (c.status <> 'NOT_ACTIVATED'"
                + (produced ? " or b.state = 'REQUESTED'" : "") + ") order by c.number limit 1")
                .params(chosen.parameters())
                .query((row, _) -> Refusal.of(switch (CardStatus.valueOf(row.getString("status"))) {
                    case NOT_ACTIVATED -> RefusalCode.CARD_NOT_PRODUCED;
                    case SCRAPPED -> RefusalCode.CARD_SCRAPPED;
                    case ACTIVE, LOST, REPLACED, CANCELLED -> RefusalCode.CARD_WAS_ACTIVATED;
                }, "number", row.getString("number"))).optional();
    }

    /** Numbers are printed in groups and typed as they stand. */
    private static String plain(String number) {
        return number.replaceAll("\\s", "");
    }

    private static void fit(boolean fits) {
        if (!fits) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "cards").thrown();
        }
    }
}
