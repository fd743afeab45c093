package org.counterfoil.client.staff.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;

/**
 * What a field was and is, in the reader's words: the log tells states, kinds, permissions and days as the server names
 * them. What somebody typed stays as it is, and so does what this client does not know.
 */
record LogValues(Texts texts) {

    /** Names that the server gives; texts {@code log.value.<name>}. */
    static final List<String> NAMES = List.of("in-service", "suspended", "deleted", "open", "closed", "checked",
            "not-checked", "normal", "locked", "shown", "withdrawn", "issued", "direct", "franchise", "headquarters",
            "system", "ordinary", "permanent", "never", "none", "cn", "a-logo", "merchant-administrator",
            "store-manager", "front-desk", "pos", "not-activated", "active", "lost", "replaced", "cancelled",
            "scrapped", "expired", "female", "male", "unknown", "solar", "lunar", "id-card", "passport",
            "residence-permit", "driving-licence", "other",
            "zh-cn", "en", "vi", "counts", "transfers", "exports", "all-or-nothing", "only-good", "by-phone", "ended",
            "recharge", "points", "true", "false", "by-hand", "single-recharge", "total-recharged", "money-balance",
            "points-balance", "total-points", "total-spent", "recharged", "spent", "month", "quarter", "year",
            "magnetic", "id", "ic", "barcode", "virtual", "random", "fixed", "text", "number", "date", "choice",
            "yes-no");

    private static final String NAME = "log.value.";
    private static final String APART = ", ";
    private static final Pattern SESSIONS = Pattern.compile("sessions ended: (\\d+)");
    private static final Pattern OTHERS = Pattern.compile("(\\d+) other sessions ended");
    private static final Pattern SESSION = Pattern.compile("session (\\d+)");
    private static final Pattern UNTIL = Pattern.compile("good until (\\S+)");
    private static final Pattern FOR = Pattern.compile("for (\\S+)");

    /** @param field its key; empty where the log tells words instead of fields */
    String of(String field, String told) {
        return switch (field) {
            case "fields" -> each(told, APART, this::fieldName);
            case "grants" -> each(told, ",", this::grant);
            case "features" -> each(told.replaceAll("[\\[\\]]", ""), APART, this::name);
            case "from", "until", "expires", "licenceExpires", "birthday" -> day(told);
            case "", "kind", "type", "grade", "law", "language", "mode", "sex", "calendar", "documentKind", "pins",
                    "registered", "offline", "checkDigit", "validMonths", "required", "retired" ->
                each(told, APART, this::phrase);
            case "entry", "keepPeriod", "keepMeasure", "automaticUpgrade", "neverDown" -> name(told);
            case "thresholdMoney", "keepLeastMoney" -> money(told);
            default -> told;
        };
    }

    /** The name of something that the server names; itself where it is not known. */
    String name(String told) {
        var key = told.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return NAMES.contains(key) ? texts.get(NAME + key) : told;
    }

    private String fieldName(String field) {
        var found = texts.get("log.field." + field);
        return found.startsWith("log.field.") ? field : found;
    }

    private static String each(String told, String apart, Function<String, String> word) {
        return Stream.of(told.split(apart)).map(word).collect(Collectors.joining(APART));
    }

    private String money(String told) {
        return told.matches("\\d{1,18}") ? texts.figures().money(Long.parseLong(told)) : told;
    }

    private String day(String told) {
        try {
            return texts.figures().date(LocalDate.parse(told));
        } catch (DateTimeException none) {
            return name(told);
        }
    }

    private String grant(String told) {
        var parts = told.split("=", 2);
        var permission = Stream.of(Permission.values()).filter(known -> known.name().equals(parts[0])).findFirst();
        var access = Stream.of(Access.values()).filter(known -> told.endsWith("=" + known)).findFirst();
        return permission.isEmpty() || access.isEmpty()
                ? told
                : texts.get("log.value.grant", "permission", texts.permission(permission.get()), "level",
                        texts.get("form.grant-level-" + access.get().name().toLowerCase(Locale.ROOT)));
    }

    private String phrase(String told) {
        var sessions = SESSIONS.matcher(told);
        var others = OTHERS.matcher(told);
        var session = SESSION.matcher(told);
        var until = UNTIL.matcher(told);
        var whom = FOR.matcher(told);
        if (sessions.matches()) {
            return texts.get("log.value.sessions-ended", "count", sessions.group(1));
        } else if (others.matches()) {
            return texts.get("log.value.sessions-ended", "count", others.group(1));
        } else if (session.matches()) {
            return texts.get("log.value.session", "number", session.group(1));
        } else if (until.matches()) {
            return until(told, until);
        } else if (whom.matches()) {
            return texts.get("log.value.for", "number", whom.group(1));
        }
        return name(told);
    }

    private String until(String told, Matcher found) {
        try {
            return texts.get("log.value.good-until", "at", texts.figures().dateTime(Instant.parse(found.group(1))));
        } catch (DateTimeException none) {
            return told;
        }
    }
}
