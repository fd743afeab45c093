package org.counterfoil.client.card;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.member.LevelView;

/** How cards are spoken of, on every screen alike. */
public final class CardWords {

    /** No code of a level looks like this. */
    private static final String NO_LEVEL = "-";

    private CardWords() {}

    public static String name(CardKind kind, Texts texts) {
        return texts.get("card.kind." + key(kind));
    }

    /** Of a person, or of whoever holds it. */
    public static String whose(boolean registered, Texts texts) {
        return texts.get(registered ? "card.registered" : "card.bearer");
    }

    public static String name(CardStatus status, Texts texts) {
        return texts.get("card.status." + key(status));
    }

    public static StatusBadge badge(CardStatus status, Texts texts) {
        return new StatusBadge(name(status, texts), switch (status) {
            case NOT_ACTIVATED -> Tone.ACCENT;
            case ACTIVE -> Tone.SUCCESS;
            case LOST -> Tone.WARNING;
            case REPLACED, CANCELLED, SCRAPPED -> Tone.NEUTRAL;
        });
    }

    /** The kinds, to narrow a list by. */
    public static List<Filter.Option> kinds(Texts texts) {
        return Stream.of(CardKind.values()).map(kind -> new Filter.Option(kind.name(), name(kind, texts))).toList();
    }

    /** The states, to narrow a list by. */
    public static List<Filter.Option> statuses(Texts texts) {
        return Stream.of(CardStatus.values()).map(status -> new Filter.Option(status.name(), name(status, texts)))
                .toList();
    }

    /** The levels, and none in particular, to be chosen in a form; the values are their codes. */
    public static FieldType levels(List<LevelView> levels, Texts texts) {
        return new FieldType.Choice(Stream.concat(Stream.of(new FieldType.Option(NO_LEVEL,
                texts.get("card.any-level"))), levels.stream()
                        .map(level -> new FieldType.Option(level.code(), level.name())))
                .toList());
    }

    /** What stands in a form for a code: none in particular has a value of its own there. */
    public static String chosen(String level) {
        return level.isEmpty() ? NO_LEVEL : level;
    }

    /** The code of what was chosen in a form. */
    public static String level(String chosen) {
        return chosen.equals(NO_LEVEL) ? "" : chosen;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
