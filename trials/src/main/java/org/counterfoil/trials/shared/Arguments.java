package org.counterfoil.trials.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a command was given. */
public record Arguments(Map<String, String> values, Set<String> switches) {

    public Arguments {
        values = Map.copyOf(values);
        switches = Set.copyOf(switches);
    }

    /** The value of an option that was given. */
    public Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /** The whole number of an option, or what stands for it where it was not given. */
    public long number(String option, long standard, long least, long most) {
        var given = text(option);
        if (given.isEmpty()) {
            return standard;
        }
        try {
            var number = Long.parseLong(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, like one that is out of range.
        }
        throw new WrongArgumentException("'" + option + "' takes a whole number from " + least + " to " + most
                + ", not '" + given.get() + "'");
    }

    /** Whether a switch was set. */
    public boolean has(String name) {
        return switches.contains(name);
    }
}
