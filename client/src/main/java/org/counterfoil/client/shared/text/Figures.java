package org.counterfoil.client.shared.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Language;

/**
 * How figures are written. Money, points and numbers look alike in all three languages ({@code 1,444.50}, minus
 * U+2212): what is shown must read as what is typed, and {@link Amount#parse} takes the point for the decimal mark.
 * Dates follow the language.
 */
public final class Figures {

    private static final int CENTS = 100;
    private static final int BRIEF_FROM = 100_000;
    private static final String MINUS = "−";
    private static final int GROUP = 3;

    private final String symbol;
    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter dateTime;
    private final Dates dates;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /**
     * @param currency ISO 4217 code
     * @param zone     in which moments are shown
     */
    public Figures(Language language, String currency, ZoneId zone) {
        this.symbol = symbolOf(currency);
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

    /** Figures of a language and a currency, in the zone of this machine. */
    public static Figures of(Language language, String currency) {
        return new Figures(language, currency, ZoneId.systemDefault());
    }

    /** The currency's sign, to be set small and muted before the amount. */
    public String symbol() {
        return symbol;
    }

    /** An amount of minor units for tables: no currency sign, a true minus. */
    public String figure(long minor) {
        return sign(minor) + unsigned(minor);
    }

    /** An amount of minor units where there is little room: without cents from 1,000.00 on, and where they are 00. */
    public String brief(long minor) {
        var whole = minor % CENTS == 0 || Math.abs(minor) >= BRIEF_FROM;
        return whole ? number(minor / CENTS) : figure(minor);
    }

    /** An amount of minor units with its currency sign, for sentences. */
    public String money(long minor) {
        return sign(minor) + symbol + unsigned(minor);
    }

    /** An amount of minor units without its minus. */
    public String unsigned(long minor) {
        var plain = Amount.plain(minor).replace("-", "");
        var point = plain.indexOf('.');
        return grouped(plain.substring(0, point)) + plain.substring(point);
    }

    /** The minus of a negative number, else nothing. */
    public String sign(long number) {
        return number < 0 ? MINUS : "";
    }

    /** Points, counts and other whole numbers, grouped by thousands. */
    public String number(long number) {
        return sign(number) + grouped(Long.toString(number).replace("-", ""));
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

    private static String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    private static String symbolOf(String currency) {
        return switch (currency) {
            case "CNY", "JPY" -> "¥";
            case "VND" -> "₫";
            case "USD" -> "$";
            case "EUR" -> "€";
            default -> currency + " ";
        };
    }
}
