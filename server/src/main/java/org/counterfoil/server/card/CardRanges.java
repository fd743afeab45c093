package org.counterfoil.server.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at cards of consecutive numbers that are to be activated together. Whatever is in the way is refused, naming
 * the first card by its number: range-missing, range-scrapped, range-activated, range-not-produced, range-mixed.
 */
@Component
public class CardRanges {

    private static final String FIELD = "field";
    private static final String NUMBER = "number";
    private static final String WITHIN = """
             from card c left join card_batch b on b.id = c.batch_id where c.merchant_id = :merchant
            and c.number between :first and :last and char_length(c.number) = :length""";

    private final MerchantSql sql;

    CardRanges(MerchantSql sql) {
        this.sql = sql;
    }

    /** Two numbers of the same length, both within. */
    private record Ends(String first, String last) {}

    /** What all cards of a range have in common with its first one. */
    private record Lead(CardRange range, Numbering numbering) {}

    private record InTheWay(String number, RefusalCode code) {

        Refusal refusal() {
            return Refusal.of(code, NUMBER, number);
        }
    }

    /**
     * All from one number to another, none of which is in the way.
     *
     * <p>Refuses besides: field-missing (from, to), range-backwards, range-empty, range-too-long.
     */
    @Transactional(readOnly = true)
    public CardRange between(String from, String to) {
        var ends = new Ends(needed("from", from), needed("to", to));
        if (ends.first().length() != ends.last().length() || ends.first().compareTo(ends.last()) > 0) {
            throw Refusal.of(RefusalCode.RANGE_BACKWARDS, FIELD, "to").thrown();
        }
        return checked(ends);
    }

    /** All of a batch. Refuses besides: card-batch-unknown, range-empty. */
    @Transactional(readOnly = true)
    public CardRange ofBatch(long batch) {
        return checked(sql.sql("""
                select first_number, last_number from card_batch where merchant_id = :merchant and id = :batch""")
                .param("batch", batch).query((row, _) -> new Ends(row.getString(1), row.getString(2))).optional()
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_BATCH_UNKNOWN).thrown()));
    }

    private CardRange checked(Ends ends) {
        var count = count(ends);
        if (count == 0) {
            throw Refusal.of(RefusalCode.RANGE_EMPTY, FIELD, "from").thrown();
        }
        if (count > RequestCardBatch.MOST) {
            throw Refusal.of(RefusalCode.RANGE_TOO_LONG, FIELD, "to").with("max", RequestCardBatch.MOST)
                    .with("count", count)
                    .thrown();
        }
        var lead = lead(ends).orElseThrow(() -> new InTheWay(ends.first(), RefusalCode.RANGE_MISSING).refusal()
                .thrown());
        Stream.of(badState(ends), another(ends, lead.range()), missing(ends, lead.numbering(), count))
                .flatMap(Optional::stream).min(Comparator.comparing(InTheWay::number)).ifPresent(first -> {
                    throw first.refusal().thrown();
                });
        var found = lead.range();
        return new CardRange((int) count, ends.first(), ends.last(), found.type(), found.typeName(),
                found.registered(), found.batch(), found.offer(), found.expires(), found.months());
    }

    private long count(Ends ends) {
        return sql.sql("select count(*)" + WITHIN).params(within(ends)).query(Long.class).single();
    }

    private Optional<Lead> lead(Ends ends) {
        return sql.sql("select " + CardOffers.COLUMNS + """
                , c.number, c.type_id, c.batch_id, y.name as type_name, y.registered, y.valid_months, b.expires,
                    b.prefix, b.digits, b.check_digit
                from card c join card_type y on y.id = c.type_id left join card_batch b on b.id = c.batch_id
                where c.merchant_id = :merchant and c.number = :first""").param("first", ends.first())
                .query((row, _) -> lead(row)).optional();
    }

    private static Lead lead(ResultSet row) throws SQLException {
        var batch = Optional.ofNullable(row.getObject("batch_id", Long.class));
        var range = new CardRange(1, row.getString(NUMBER), row.getString(NUMBER), row.getLong("type_id"),
                row.getString("type_name"), row.getBoolean("registered"), batch, CardOffers.read(row),
                Optional.ofNullable(row.getObject("expires", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_months", Integer.class)));
        return new Lead(range, batch.isEmpty()
                ? new Numbering.Plain()
                : new Numbering.OfBatch(new CardNumberFormat(row.getString("prefix"), row.getInt("digits"),
                        row.getBoolean("check_digit"))));
    }

    private Optional<InTheWay> badState(Ends ends) {
        return sql.sql("select c.number, c.status" + WITHIN + " and (c.status <> 'NOT_ACTIVATED'"
                + " or coalesce(b.state, 'PRODUCED') <> 'PRODUCED') order by c.number limit 1").params(within(ends))
                .query((row, _) -> new InTheWay(row.getString(NUMBER), switch (CardStatus.valueOf(row.getString(
                        "status"))) {
                    case NOT_ACTIVATED -> RefusalCode.RANGE_NOT_PRODUCED;
                    case SCRAPPED -> RefusalCode.RANGE_SCRAPPED;
                    case ACTIVE, LOST, REPLACED, CANCELLED -> RefusalCode.RANGE_ACTIVATED;
                })).optional();
    }

    /** The first card of another batch or type. */
    private Optional<InTheWay> another(Ends ends, CardRange lead) {
        return sql.sql("select c.number" + WITHIN + " and (c.type_id <> :type or coalesce(c.batch_id, 0)"
                + " <> :batch) order by c.number limit 1").params(within(ends))
                .param("type", lead.type()).param("batch", lead.batch().orElse(0L)).query(String.class).optional()
                .map(number -> new InTheWay(number, RefusalCode.RANGE_MIXED));
    }

    /** The first number between them that is no card: halved again and again, since counting is all an index tells. */
    private Optional<InTheWay> missing(Ends ends, Numbering numbering, long count) {
        var wanted = numbering.between(ends.first(), ends.last());
        if (wanted.isEmpty()) {
            return Optional.of(new InTheWay(ends.last(), RefusalCode.RANGE_MIXED));
        }
        if (wanted.get() == count) {
            return Optional.empty();
        }
        var whole = 0L;
        var broken = wanted.get() - 1;
        while (broken - whole > 1) {
            var middle = whole + (broken - whole) / 2;
            var complete = count(new Ends(ends.first(), numbering.behind(ends.first(), middle))) == middle + 1;
            whole = complete ? middle : whole;
            broken = complete ? broken : middle;
        }
        return Optional.of(new InTheWay(numbering.behind(ends.first(), broken), RefusalCode.RANGE_MISSING));
    }

    private static Map<String, Object> within(Ends ends) {
        return Map.of("first", ends.first(), "last", ends.last(), "length", ends.first().length());
    }

    /** Numbers are printed in groups and typed as they stand. */
    private static String needed(String field, String typed) {
        var number = typed.replaceAll("\\s", "");
        if (number.isEmpty()) {
            throw Refusal.of(RefusalCode.FIELD_MISSING, FIELD, field).thrown();
        }
        return number;
    }
}
