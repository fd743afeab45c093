package org.counterfoil.server.value.transaction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;
import org.counterfoil.server.card.Cards;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Lists transactions, page by page, and adds them up. */
@Component
class TransactionQueries {

    private static final String NEWEST_FIRST = " order by t.business_date desc, t.recorded_at desc, t.id desc";

    private static final String SUMMED = "select t.kind, t.card_id, t.net, t.points, t.reverses from ledger_tx t"
            + " where t.merchant_id = :merchant";
    private static final Pattern TAIL = Pattern.compile("\\d{4,10}");
    private static final int COUNTED = 10_001;

    private final TransactionReader reader;
    private final TransactionRows rows;
    private final MerchantSql sql;
    private final Cards cards;

    TransactionQueries(TransactionReader reader, TransactionRows rows, MerchantSql sql, Cards cards) {
        this.reader = reader;
        this.rows = rows;
        this.sql = sql;
        this.cards = cards;
    }

    PageOf<TransactionRow> list(TransactionFilter filter, Caller caller) {
        if (filter.rows() < 1 || filter.rows() > PageOf.MAX_ROWS) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "rows").thrown();
        }
        return page(filter, caller, filter.cursor(), filter.rows());
    }

    /** A page of any length; that of the filter is of no account. */
    PageOf<TransactionRow> page(TransactionFilter filter, Caller caller, Optional<String> cursor, int rows) {
        return search(filter, caller).map(found -> page(found.after(cursor), rows))
                .orElse(new PageOf<>(List.of(), Optional.empty()));
    }

    /** All of a filter, to the last. */
    long count(TransactionFilter filter, Caller caller) {
        return search(filter, caller).map(found -> sql.sql("select count(*) from ("
                + found.over("select t.id from ledger_tx t where t.merchant_id = :merchant", "") + ") t")
                .params(found.parameters()).query(Long.class).single()).orElse(0L);
    }

    TransactionTotals totals(TransactionFilter filter, Caller caller) {
        return search(filter, caller).map(this::totals).orElse(new TransactionTotals(0, 0, 0, 0));
    }

    private PageOf<TransactionRow> page(TransactionSearch search, int most) {
        var found = sql.sql(pageSql(search))
                .params(search.parameters()).param("rows", most + 1).query(reader::stored).list();
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most
                ? Optional.of(TransactionSearch.cursorAfter(shown.getLast()))
                : Optional.<String>empty();
        return new PageOf<>(rows.of(shown, search.card()), next);
    }

    /** Each side brings its first rows in the order of its index; the first of them all are the page. */
    static String pageSql(TransactionSearch search) {
        return "select * from (" + search.newest(TransactionReader.SELECT, " limit :rows") + ") t"
                + NEWEST_FIRST + " limit :rows";
    }

    /** Points went the other way for the card that received them. */
    private static String pointsOf(TransactionSearch search) {
        return search.card().isPresent() ? "case when t.card_id = :card then t.points else -t.points end" : "t.points";
    }

    private TransactionTotals totals(TransactionSearch search) {
        var count = sql.sql("select count(*) from (select 1 from ("
                + search.over("select t.id from ledger_tx t where t.merchant_id = :merchant", " limit " + COUNTED)
                + ") t limit " + COUNTED + ") counted").params(search.parameters())
                .query(Integer.class).single();
        return sql
                .sql("""
                        select
                            coalesce(sum(case when t.kind = 'RECHARGE' then t.net
                                when t.kind = 'VOID' and r.kind = 'RECHARGE' then -t.net else 0 end), 0) as recharged,
                            coalesce(sum(case when t.kind in ('SPEND', 'CASH_SALE') then t.net
                                when t.kind = 'GOODS_RETURN' then -t.net
                                when t.kind = 'VOID' and r.kind in ('SPEND', 'CASH_SALE') then -t.net
                                else 0 end), 0) as spent,
                            coalesce(sum(%s), 0) as points
                        from (%s) t left join ledger_tx r on r.id = t.reverses"""
                        .formatted(pointsOf(search), search.over(SUMMED, "")))
                .params(search.parameters())
                .query((row, _) -> new TransactionTotals(count, row.getLong("recharged"), row.getLong("spent"),
                        row.getLong("points")))
                .single();
    }

    /** The filter as conditions; empty where no transaction can meet it. */
    private Optional<TransactionSearch> search(TransactionFilter filter, Caller caller) {
        var stores = Visibility.among(filter.stores(), caller);
        if (stores.isEmpty()) {
            return Optional.empty();
        }
        var search = TransactionSearch.between(filter.from(), filter.to()).ofStores(stores.get())
                .ofKinds(filter.kinds()).thatMoved(filter.moved())
                .ofOperator(Optional.of(caller.operator().id()).filter(_ -> filter.mine()));
        var text = filter.text().replace(" ", "");
        if (text.isEmpty()) {
            return Optional.of(search);
        }
        return TransactionNumber.parse(text).map(number -> search.withId(number.id()))
                .or(() -> card(text).map(search::ofCard))
                .or(() -> Optional.of(text).filter(TAIL.asMatchPredicate()).map(search::endingWith));
    }

    private Optional<Long> card(String number) {
        try {
            return Optional.of(cards.ofNumber(number).id());
        } catch (RefusedException noCardOfAMember) {
            return Optional.empty();
        }
    }
}
