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
import java.util.stream.Collectors;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * A filter as conditions on {@code ledger_tx t}, and the parameters that they name.
 *
 * @param conditions to be added to a where clause that stands already
 * @param sides      further conditions, of which exactly one holds: each leads to its rows by an index of its own
 */
record TransactionSearch(String conditions, List<String> sides, Map<String, Object> parameters) {

    private static final String GIVEN = " and t.card_id = :card";
    private static final String RECEIVED = " and t.id in (select o.tx_id from tx_counterparty o where"
            + " o.merchant_id = :merchant and o.card_id = :card and o.business_date between :from and :to)";

    /** Nothing but the dates. */
    static TransactionSearch between(LocalDate from, LocalDate to) {
        return new TransactionSearch("", List.of(""), Map.of()).and("t.business_date >= :from", "from", from)
                .and("t.business_date <= :to", "to", to);
    }

    TransactionSearch ofStore(Optional<Long> store) {
        return store.map(id -> and("t.store = :store", "store", id)).orElse(this);
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

    TransactionSearch withId(long id) {
        return and("t.id = :id", "id", id);
    }

    /** With the card on either side. */
    TransactionSearch ofCard(long card) {
        return new TransactionSearch(conditions, List.of(GIVEN, RECEIVED), parameters).with("card", card);
    }

    /** The card that is asked for. */
    Optional<Long> card() {
        return Optional.ofNullable(parameters.get("card")).map(Long.class::cast);
    }

    /** A select of transactions, narrowed, once for every side, and what is found put together. */
    String over(String select, String order) {
        return sides.stream().map(side -> "(" + select + conditions + side + order + ")")
                .collect(Collectors.joining(" union all "));
    }

    /** Numbers that end with these digits. */
    TransactionSearch endingWith(String digits) {
        var modulus = Long.parseLong("1" + "0".repeat(digits.length()));
        return and("mod(t.slot_seq, :modulus) = :tail", "tail", Long.parseLong(digits)).with("modulus", modulus);
    }

    /** Only what stands in the list after the row that the cursor names. */
    TransactionSearch after(Optional<String> cursor) {
        return cursor.map(Place::read).map(place -> with("date", place.date()).with("at", place.at())
                .and("t.business_date <= :date and (t.business_date, t.recorded_at, t.id) < (:date, :at, :after)",
                        "after", place.id()))
                .orElse(this);
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
