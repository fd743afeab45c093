package org.counterfoil.client.shared.list.filter;

import java.util.List;

/** One condition of a list, as data. Its name is the text {@code <area>filter.<key>}. */
public sealed interface Filter {

    /** Of its name, and of what stands in it in {@link FilterValues}. */
    String key();

    /** What stands in it at first. */
    default FilterValues usual() {
        return FilterValues.NONE;
    }

    /** Words to search for; they count at Enter. The key is always {@link FilterValues#WORDS}. */
    record Words() implements Filter {

        @Override
        public String key() {
            return FilterValues.WORDS;
        }
    }

    /** Any of several; none chosen means that it does not narrow. */
    record Choice(String key, List<Option> options) implements Filter {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One of few that all stand in sight; the first is chosen at first and does not narrow. */
    record OneOf(String key, List<Option> options) implements Filter {

        public OneOf {
            options = List.copyOf(options);
        }
    }

    /**
     * One of many that are found by typing how a word of theirs begins; none chosen means that it does not narrow.
     *
     * @param open whether anything else that is typed is looked for as it stands
     */
    record Pick(String key, List<Option> options, boolean open) implements Filter {

        public Pick {
            options = List.copyOf(options);
        }
    }

    /** Yes, or not narrowed. */
    record Flag(String key) implements Filter {}

    /** Days: a preset, or from one day to another. */
    record Days(String key, List<DatePreset> presets, DatePreset preset) implements Filter {

        public Days {
            presets = List.copyOf(presets);
        }

        @Override
        public FilterValues usual() {
            return FilterValues.NONE.with(key, preset.key());
        }
    }

    /** Days that narrow only once somebody chooses some. */
    record AnyDays(String key, List<DatePreset> presets) implements Filter {

        public AnyDays {
            presets = List.copyOf(presets);
        }
    }

    /** Whole numbers from one to another, each end of which may be left open. */
    record Numbers(String key) implements Filter {}

    /**
     * One of many that stand behind a button until somebody needs them, under a name that no text knows.
     *
     * @param filter days, numbers, a flag, a choice, or what is picked or typed
     */
    record Folded(Filter filter, String name) implements Filter {

        @Override
        public String key() {
            return filter.key();
        }

        @Override
        public FilterValues usual() {
            return filter.usual();
        }
    }

    /** @param value as it stands in {@link FilterValues}; empty for what does not narrow */
    record Option(String value, String name) {}
}
