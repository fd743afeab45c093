package org.counterfoil.server.card.production;

import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Which card numbers are taken, by batches and by cards of none. Numbers of the same length compare as they count. */
@Component
class TakenNumbers {

    private static final int DECIMAL = 10;

    /** Numbers of a batch that was withdrawn before it was produced are free. */
    private static final String STANDING = " and not (state = 'WITHDRAWN' and produced_at is null)";

    private final MerchantSql sql;

    TakenNumbers(MerchantSql sql) {
        this.sql = sql;
    }

    /** The first serial behind all that are taken in the format; empty where it is used up. */
    Optional<Long> next(CardNumberFormat format) {
        var last = Stream.of(highest("select max(last_number) from card_batch where merchant_id = :merchant"
                + " and digits = :digits and last_number between :first and :last" + STANDING, format),
                highest("select number from card where merchant_id = :merchant and number between :first and :last"
                        + " and char_length(number) = :digits order by number desc limit 1", format))
                .flatMap(Optional::stream).mapToLong(number -> serial(format, number)).max().orElse(0);
        return Optional.of(last + 1).filter(serial -> serial <= format.lastSerial());
    }

    /** Refuses: card-range-taken, card-number-taken. */
    void demandFree(CardNumberFormat format, String first, String last) {
        sql.sql("""
                select number, first_number, last_number from card_batch where merchant_id = :merchant
                and digits = :digits and last_number >= :first and first_number <= :last
                and not (state = 'WITHDRAWN' and produced_at is null) order by last_number limit 1""")
                .param("digits", format.digits()).param("first", first).param("last", last)
                .query((row, _) -> Refusal.of(RefusalCode.CARD_RANGE_TAKEN, "field", "firstSerial")
                        .with("batch", row.getInt("number")).with("first", row.getString("first_number"))
                        .with("last", row.getString("last_number")))
                .optional().ifPresent(refusal -> {
                    throw refusal.thrown();
                });
        sql.sql("""
                select number from card where merchant_id = :merchant and number between :first and :last
                and char_length(number) = :digits order by number limit 1""")
                .param("digits", format.digits()).param("first", first).param("last", last).query(String.class)
                .optional().ifPresent(number -> {
                    throw Refusal.of(RefusalCode.CARD_NUMBER_TAKEN, "field", "firstSerial").with("number", number)
                            .thrown();
                });
    }

    private Optional<String> highest(String query, CardNumberFormat format) {
        return sql.sql(query).param("digits", format.digits()).param("first", format.number(1))
                .param("last", format.number(format.lastSerial())).query((row, _) -> Optional.ofNullable(
                        row.getString(1)))
                .list().stream().flatMap(Optional::stream).findFirst();
    }

    /** Of a number that stands between two of the format, whether or not it is one itself. */
    private static long serial(CardNumberFormat format, String number) {
        return Long.parseLong(number, format.prefix().length(), format.prefix().length() + format.serialDigits(),
                DECIMAL);
    }
}
