package org.counterfoil.client.shared.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;

/**
 * How figures are written. Money, points and numbers look alike in all three languages ({@code 1,444.50}, minus
 * U+2212): what is shown must read as what is typed, and {@link CurrencyUnit#parse} takes the point for the decimal
 * mark. Money has the decimals of its currency: yuan two, dong none. Dates follow the language.
 */
public final class Figures {

    private static final int BRIEF_FROM = 1_000;

    private final Language language;
    private final CurrencyUnit currency;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter dateTime;
    private final Dates dates;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /**
     * @param currency of the amounts
     * @param zone     in which moments are shown
     */
    public Figures(Language language, CurrencyUnit currency, ZoneId zone) {
        this.language = language;
        this.currency = currency;
        this.zone = zone;
        this.dates = new Dates(language);
        var datePattern = switch (language) {
            case ZH_CN -> "yyyy-MM-dd";
            case EN -> "d MMM yyyy";
            case VI -> "dd/MM/yyyy";
        };
        this.date = DateTimeFormatter.ofPattern(datePattern, language.locale());
        var dayPattern = switch (language) {
            case ZH_CN -> "MM-dd";
            case EN -> "d MMM";
            case VI -> "dd/MM";
        };
        this.dayMonth = DateTimeFormatter.ofPattern(dayPattern, language.locale());
        this.dateTime = DateTimeFormatter.ofPattern(datePattern + " HH:mm", language.locale());
    }

    /** Figures of a language and a currency by its ISO 4217 code, in the zone of this machine. */
    public static Figures of(Language language, String currency) {
        return new Figures(language, CurrencyUnit.of(currency), ZoneId.systemDefault());
    }

    /** Whose money is written and typed here. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** The currency's sign, to be set small and muted before the amount. */
    public String symbol() {
        return currency.symbol();
    }

    /** An amount of minor units for tables: no currency sign, a true minus. */
    public String figure(long minor) {
        return currency.figure(minor);
    }

    /**
     * An amount of minor units where there is little room: without decimals from 1,000.00 on and where they are zeros;
     * sums of a million and more as the language counts them ({@code 48.62M}, {@code 4,862万}, {@code 48.62 tr}).
     */
    public String brief(long minor) {
        if (Math.abs(minor) >= currency.major(Shortened.FROM)) {
            return sign(minor) + Shortened.in(language, this).of(currency.decimal(Math.abs(minor)));
        }
        var whole = currency.isWhole(minor) || Math.abs(minor) >= currency.major(BRIEF_FROM);
        return whole ? number(minor / currency.major(1)) : figure(minor);
    }

    /** An amount of minor units with its currency sign, for sentences. */
    public String money(long minor) {
        return sign(minor) + symbol() + unsigned(minor);
    }

    /** An amount of minor units without its minus. */
    public String unsigned(long minor) {
        return currency.figure(minor).replace(CurrencyUnit.MINUS, "");
    }

    /** The minus of a negative number, else nothing. */
    public String sign(long number) {
        return number < 0 ? CurrencyUnit.MINUS : "";
    }

    /** Points, counts and other whole numbers, grouped by thousands. */
    public String number(long number) {
        return sign(number) + CurrencyUnit.grouped(Long.toString(number).replace("-", ""));
    }

    /** A change: plus or minus always stands before it. */
    public String change(long number) {
        return (number > 0 ? "+" : "") + number(number);
    }

    /** A change of money in minor units: plus or minus always stands before it. */
    public String changeOfMoney(long minor) {
        return (minor > 0 ? "+" : "") + figure(minor);
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /** The day on which a moment was in the house. */
    public String date(Instant at) {
        return date.format(at.atZone(zone));
    }

    /** How days are typed. */
    public Dates dates() {
        return dates;
    }

    /** A day of the month, for axes. */
    public String dayMonth(LocalDate day) {
        return dayMonth.format(day);
    }

    /** Hours and minutes. */
    public String time(Instant at) {
        return time.format(at.atZone(zone));
    }

    public String dateTime(Instant at) {
        return dateTime.format(at.atZone(zone));
    }

    /** A card's number in groups of four, as it is embossed. */
    public static String card(String number) {
        return number.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
