package org.counterfoil.common.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client says of one of its devices when somebody signs in. */
public record DeviceReport(Kind kind, Way way, State state) {

    /** What it is for. */
    public enum Kind {
        READER,
        PRINTER,
        DRAWER,
        DISPLAY,
        PAD
    }

    /** How it is reached. */
    public enum Way {
        /** There is none. */
        NONE,
        /** It types, as a keyboard does. */
        KEYS,
        SERIAL,
        NETWORK,
        /** By a queue of the operating system. */
        QUEUE,
        FILE,
        /** By the printer that it hangs on. */
        PRINTER
    }

    /** How it is. */
    public enum State {
        NONE,
        READY,
        TROUBLE,
        /** Nobody has used it since the client started, or it can't be asked. */
        UNASKED
    }

    /** One that is not there. */
    public static DeviceReport none(Kind kind) {
        return new DeviceReport(kind, Way.NONE, State.NONE);
    }

    /** All of them as they travel: {@code printer:network:ready drawer:printer:ready}. */
    public static String line(List<DeviceReport> devices) {
        return devices.stream()
                .map(device -> word(device.kind) + ":" + word(device.way) + ":" + word(device.state))
                .collect(Collectors.joining(" "));
    }

    /** Reads such a line; what this version does not know is left out. */
    public static List<DeviceReport> read(String line) {
        return Stream.of(line.split(" ")).map(one -> one.split(":", -1)).filter(words -> words.length == 3)
                .flatMap(words -> known(words).stream()).toList();
    }

    private static Optional<DeviceReport> known(String[] words) {
        return constant(Kind.values(), words[0]).flatMap(kind -> constant(Way.values(), words[1])
                .flatMap(way -> constant(State.values(), words[2]).map(state -> new DeviceReport(kind, way, state))));
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, String word) {
        return Arrays.stream(all).filter(one -> word(one).equals(word)).findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
