package org.counterfoil.client.shared.ui;

import java.util.Map;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.common.shared.Refusal;

/** Something a screen has to say, told apart from its wording: texts turn it into a sentence. */
public sealed interface Notice {

    /** Nothing to say. */
    Notice NONE = new Silence();

    /** What to say about trouble; {@link #NONE} when the outcome is none. */
    static Notice troubleOf(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> NONE;
            case Outcome.Refused<?> refused -> new Refusing(refused.refusal());
            case Outcome.Gone<?> gone -> new ServerIsGone();
            case Outcome.Fault<?> fault -> new Faulty(fault.reference());
        };
    }

    /** Good news. */
    static Notice success(String key, Map<String, Object> arguments) {
        return new Told(Tone.SUCCESS, key, arguments);
    }

    /** A matter to heed. */
    static Notice warning(String key, Map<String, Object> arguments) {
        return new Told(Tone.WARNING, key, arguments);
    }

    /** A hint. */
    static Notice hint(String key, Map<String, Object> arguments) {
        return new Told(Tone.ACCENT, key, arguments);
    }

    /** Colour, icon and sound of a notice. */
    enum Tone {
        ACCENT,
        SUCCESS,
        WARNING,
        DANGER
    }

    default Tone tone() {
        return Tone.DANGER;
    }

    /** Nothing to say. */
    record Silence() implements Notice {

        @Override
        public Tone tone() {
            return Tone.ACCENT;
        }
    }

    /** A business 'no'. */
    record Refusing(Refusal refusal) implements Notice {}

    /** The server did not answer; nothing is known about what was asked. */
    record ServerIsGone() implements Notice {}

    /** Something unexpected; the reference stands in the log as well. */
    record Faulty(String reference) implements Notice {}

    /** A text of the client with its arguments. */
    record Told(Tone tone, String key, Map<String, Object> arguments) implements Notice {

        public Told {
            arguments = Map.copyOf(arguments);
        }
    }
}
