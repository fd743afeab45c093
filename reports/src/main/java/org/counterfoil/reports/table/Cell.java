package org.counterfoil.reports.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.counterfoil.common.shared.CurrencyUnit;

/** What stands in one place of a table, by its kind: a spreadsheet adds up numbers and sorts dates, never texts. */
public sealed interface Cell {

    /** Nothing stands there. */
    record Blank() implements Cell {}

    /** A text; it is never taken for a formula. */
    record Text(String text) implements Cell {}

    /** An amount in minor units of a currency, written with that currency's digits. */
    record Money(long minor, CurrencyUnit currency) implements Cell {

        BigDecimal units() {
            return currency.decimal(minor);
        }
    }

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** A calendar day. */
    record Day(LocalDate date) implements Cell {}

    /** A moment as the merchant's clocks showed it, to the second. */
    record Moment(LocalDateTime time) implements Cell {}
}
