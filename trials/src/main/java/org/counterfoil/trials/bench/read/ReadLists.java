package org.counterfoil.trials.bench.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.catalog.CatalogApi;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.trials.server.Line;

/** Every list that a server gives, and every way to search in one, as somebody who may see all of it asks. */
final class ReadLists {

    private final ManyCards cards;
    private final LocalDate today;

    ReadLists(ManyCards cards, LocalDate today) {
        this.cards = cards;
        this.today = today;
    }

    /** By their names, in the order of a report. */
    SequencedMap<String, Consumer<Line>> all() {
        var lists = new LinkedHashMap<String, Consumer<Line>>();
        lists.put("transactions, first page of a month", line -> page(line, month("")));
        lists.put("transactions, a page far down", line -> page(line, after(page(line, year()))));
        lists.put("transactions, recharges alone",
                line -> page(line, new TransactionFilter(today.minusDays(30), today, Set.of(TransactionKind.RECHARGE),
                        "", false, Optional.empty(), PageOf.MAX_ROWS)));
        lists.put("transactions, my own", line -> page(line, new TransactionFilter(today.minusDays(30), today, Set.of(),
                "", true, Optional.empty(), PageOf.MAX_ROWS)));
        lists.put("transactions, of a card", line -> page(line, month(cards.number(cards.count() / 2))));
        lists.put("transactions, by the end of a number", line -> page(line, month("4242")));
        lists.put("transactions, totals of a month", line -> line.api(TransactionApi.class).totals(month("")));
        lists.put("card, by its number", line -> line.api(CardApi.class).find(cards.number(cards.count() / 3)));
        lists.put("card, by the member's number", line -> line.api(CardApi.class).find("N" + cards.count() / 4 * 2));
        lists.put("card, by the member's phone", line -> line.api(CardApi.class)
                .find("1" + (3_000_000_000L + cards.count() / 4 * 2)));
        lists.put("products, by a part of the name", line -> line.api(CatalogApi.class).search("茶 1"));
        lists.put("sessions that are open", line -> line.api(SessionApi.class).list());
        return lists;
    }

    private static PageOf<TransactionRow> page(Line line, TransactionFilter filter) {
        return line.api(TransactionApi.class).list(filter);
    }

    /** The page of the transactions that stood on top on that day. */
    static TransactionFilter page(LocalDate day) {
        return new TransactionFilter(day.minusDays(30), day, Set.of(), "", false, Optional.empty(), PageOf.MAX_ROWS);
    }

    private TransactionFilter after(PageOf<TransactionRow> page) {
        return new TransactionFilter(today.minusDays(365), today, Set.of(), "", false, page.next(), PageOf.MAX_ROWS);
    }

    private TransactionFilter year() {
        return new TransactionFilter(today.minusDays(365), today, Set.of(), "", false, Optional.empty(),
                PageOf.MAX_ROWS);
    }

    private TransactionFilter month(String text) {
        return new TransactionFilter(today.minusDays(30), today, Set.of(), text, false, Optional.empty(),
                PageOf.MAX_ROWS);
    }
}
