package org.counterfoil.client.system;

import org.counterfoil.client.shared.text.Texts;

/** Numbers of bytes in words. */
final class Sizes {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1_000_000_000;
    private static final long TENTHS = 10;

    private Sizes() {}

    /** Rounded up, so that nothing that is there reads as nothing. */
    static String of(long bytes, Texts texts) {
        if (bytes < MEGA) {
            return texts.get("system.kilobytes", "size", up(bytes, KILO));
        }
        return bytes < GIGA
                ? tenths(bytes, MEGA, "system.megabytes", texts)
                : tenths(bytes, GIGA, "system.gigabytes", texts);
    }

    private static String tenths(long bytes, long unit, String key, Texts texts) {
        var tenths = up(bytes, unit / TENTHS);
        return texts.get(key, "size", texts.figures().number(tenths / TENTHS) + "." + tenths % TENTHS);
    }

    private static long up(long bytes, long unit) {
        return (bytes + unit - 1) / unit;
    }
}
