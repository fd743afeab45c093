package org.counterfoil.client.shared.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The texts of one language. */
public final class Texts {

    private final Language language;
    private final Bundles bundles;
    private final Figures figures;

    /** @param figures how money, numbers and dates are written inside the texts */
    public Texts(Language language, Figures figures) {
        this.language = language;
        this.bundles = new Bundles(language);
        this.figures = figures;
    }

    /** Texts with Chinese yuan, for places where no merchant is known yet. */
    public static Texts of(Language language) {
        return new Texts(language, Figures.of(language, "CNY"));
    }

    /** What a language calls itself. */
    public static String ownName(Language language) {
        return of(language).get("shared.own-name");
    }

    public Language language() {
        return language;
    }

    public Figures figures() {
        return figures;
    }

    /**
     * The text of a key.
     *
     * @param namesAndValues the named arguments: name, value, name, value
     */
    public String get(String key, Object... namesAndValues) {
        var arguments = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return get(key, arguments);
    }

    /** The text of a key, filled; the key itself where the text is missing, so that a screen still works. */
    public String get(String key, Map<String, ?> arguments) {
        return bundles.pattern(key).map(pattern -> Pattern.parse(pattern).fill(arguments, figures)).orElse(key);
    }

    /** The sentence of a refusal: what happened, and what to do next. */
    public String refusal(Refusal refusal) {
        var arguments = new LinkedHashMap<>(refusal.arguments());
        arguments.computeIfPresent("permission", (_, key) -> get("permission." + key));
        states(refusal.code()).ifPresent(area -> List.of("from", "to", "state")
                .forEach(side -> arguments.computeIfPresent(side, (_, state) -> get(area + state(state)))));
        return get("refusal." + refusal.code().key(), arguments);
    }

    /** Where the names of the states stand that a refusal tells of. */
    private static Optional<String> states(RefusalCode code) {
        return switch (code) {
            case CARD_MOVE_FORBIDDEN -> Optional.of("members.card-status.");
            case MEMBER_MOVE_FORBIDDEN, MERGE_STATE -> Optional.of("members.status.");
            default -> Optional.empty();
        };
    }

    private static String state(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a permission is called. */
    public String permission(Permission permission) {
        return get("permission." + permission.key());
    }

    /** What the permissions of a feature are called together. */
    public String permissionGroup(String feature) {
        return get("permission.group." + feature);
    }

    /** The sentence of a notice; empty for {@link Notice#NONE}. */
    public String notice(Notice notice) {
        return switch (notice) {
            case Notice.Silence silence -> "";
            case Notice.Refusing refusing -> refusal(refusing.refusal());
            case Notice.ServerIsGone gone -> get("shared.server-gone");
            case Notice.Faulty faulty -> get("shared.fault", "reference", faulty.reference());
            case Notice.Told told -> get(told.key(), told.arguments());
        };
    }
}
