package org.counterfoil.server.value.transaction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Moved;

/**
 * A filter as conditions on {@code ledger_tx t}, and the parameters that they name.
 *
 * @param conditions to be added to a where clause that stands already
 * @param sides      further conditions, of which exactly one holds: each leads to its rows by an index of its own
 */
record TransactionSearch(String conditions, List<Side> sides, Map<String, Object> parameters) {

    private static final String ALL = "";
    private static final String GIVEN = " and t.card_id = :card";
    private static final String RECEIVED = " and t.id in (select o.tx_id from tx_counterparty o where"
            + " o.merchant_id = :merchant and o.card_id = :card and o.business_date between :from and :to)";
    private static final String THAT_DAY = " and t.business_date = :date and t.recorded_at <= :at"
            + " and (t.recorded_at, t.id) < (:at, :after)";
    private static final String DAYS_BEFORE = " and t.business_date <= :day_before";

    private static final String MOVED_MONEY = " and (t.money <> 0 or t.kind in ('TRANSFER', 'ADJUSTMENT', 'MERGE',"
            + " 'EXPIRY', 'MIGRATION', 'VOID') and (select count(*) from posting p where p.tx_id = t.id"
            + " and p.asset = 'money' and p.balance_after is not null) > 0)";
    private static final String MOVED_COUNTS = " and t.kind in ('COUNT_ADD', 'COUNT_USE', 'ADJUSTMENT', 'VOID',"
            + " 'MERGE', 'EXPIRY', 'MIGRATION') and (t.kind in ('COUNT_ADD', 'COUNT_USE') or (select count(*)"
            + " from posting p where p.tx_id = t.id and p.asset like 'count:%') > 0)";

    /**
     * @param order what stands before the date in the index: alike in all rows, but H2 follows an index only in an
     *              order that names its columns from the first; empty where the condition's own index is to be used
     */
    record Side(String condition, String order) {

        private Side and(String more) {
            return new Side(condition + more, order);
        }

        private String newestFirst() {
            return " order by " + order + "t.business_date desc, t.recorded_at desc, t.id desc";
        }
    }

    /** Nothing but the dates. */
    static TransactionSearch between(LocalDate from, LocalDate to) {
        return new TransactionSearch("", List.of(new Side(ALL, "t.merchant_id desc, ")), Map.of())
                .and("t.business_date >= :from", "from", from).and("t.business_date <= :to", "to", to);
    }

    TransactionSearch ofStore(Optional<Long> store) {
        return store.map(id -> and("t.store = :store", "store", id).ordered("t.merchant_id desc, t.store desc, "))
                .orElse(this);
    }

    /** Of these alone; of all where there are none. */
    TransactionSearch ofStores(Set<Long> stores) {
        return switch (stores.size()) {
            case 0 -> this;
            case 1 -> ofStore(stores.stream().findFirst());
            default -> and("t.store in (:stores)", "stores", stores);
        };
    }

    TransactionSearch ofOperator(Optional<Long> operator) {
        return operator.map(id -> and("t.operator = :operator", "operator", id)).orElse(this);
    }

    TransactionSearch ofTerminal(long terminal) {
        return and("t.terminal = :terminal", "terminal", terminal);
    }

    TransactionSearch ofKinds(Set<TransactionKind> kinds) {
        return kinds.isEmpty()
                ? this
                : and("t.kind in (:kinds)", "kinds", kinds.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    /**
     * Only those that moved this of members. Which kinds can do so is written out, as the index of rare kinds knows
     * them; whether one did is asked of its postings alone, row by row in the order of the list.
     */
    TransactionSearch thatMoved(Optional<Moved> moved) {
        return moved.map(what -> new TransactionSearch(conditions + switch (what) {
            case STORED_VALUE -> MOVED_MONEY;
            case COUNTS -> MOVED_COUNTS;
        }, sides, parameters)).orElse(this);
    }

    TransactionSearch withId(long id) {
        return and("t.id = :id", "id", id);
    }

    /** With the card on either side. */
    TransactionSearch ofCard(long card) {
        return new TransactionSearch(conditions,
                List.of(new Side(GIVEN, ""), new Side(RECEIVED, "")), parameters).with("card", card);
    }

    /** The card that is asked for. */
    Optional<Long> card() {
        return Optional.ofNullable(parameters.get("card")).map(Long.class::cast);
    }

    /** A select of transactions, narrowed, once for every side, and what is found put together. */
    String over(String select, String limit) {
        return over(select, _ -> limit);
    }

    /** The same, the newest of each side alone. */
    String newest(String select, String limit) {
        return over(select, side -> side.newestFirst() + limit);
    }

    private String over(String select, Function<Side, String> end) {
        return sides.stream().map(side -> "(" + select + conditions + side.condition() + end.apply(side) + ")")
                .collect(Collectors.joining(" union all "));
    }

    /** Numbers that end with these digits. */
    TransactionSearch endingWith(String digits) {
        var modulus = Long.parseLong("1" + "0".repeat(digits.length()));
        return and("mod(t.slot_seq, :modulus) = :tail", "tail", Long.parseLong(digits)).with("modulus", modulus);
    }

    /**
     * Only what stands in the list after the row that the cursor names: the rest of its day, and the days before. As
     * one condition H2 would look through the whole day again for every page, and it takes 'before a day' for 'until'.
     */
    TransactionSearch after(Optional<String> cursor) {
        return cursor.map(Place::read).map(place -> new TransactionSearch(conditions,
                sides.stream().flatMap(side -> Stream.of(side.and(THAT_DAY), side.and(DAYS_BEFORE))).toList(),
                parameters).with("date", place.date()).with("day_before", place.date().minusDays(1))
                .with("at", place.at())
                .with("after", place.id())).orElse(this);
    }

    private TransactionSearch ordered(String order) {
        return new TransactionSearch(conditions,
                sides.stream().map(side -> new Side(side.condition(), order)).toList(), parameters);
    }

    private TransactionSearch and(String condition, String name, Object value) {
        return new TransactionSearch(conditions + " and " + condition, sides, parameters).with(name, value);
    }

    private TransactionSearch with(String name, Object value) {
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return new TransactionSearch(conditions, sides, more);
    }

    /** The place of a row in the list, as a cursor that means nothing to who holds it. */
    private record Place(LocalDate date, OffsetDateTime at, long id) {

        static Place read(String cursor) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("/");
                return new Place(LocalDate.parse(parts[0]), Instant.parse(parts[1]).atOffset(ZoneOffset.UTC),
                        Long.parseLong(parts[2]));
            } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException notOurs) {
                throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "cursor").thrown();
            }
        }
    }

    /** The cursor of the page that follows a row. */
    static String cursorAfter(StoredTransaction row) {
        var place = row.businessDate() + "/" + row.recordedAt() + "/" + row.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }
}
