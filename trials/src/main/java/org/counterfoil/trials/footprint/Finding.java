package org.counterfoil.trials.footprint;

import java.time.Duration;

/** What was measured, beside the most that it may be. */
record Finding(String what, String measured, String most, boolean met) {

    static Finding of(String what, Duration measured, Duration most) {
        return new Finding(what, Starts.seconds(measured), Starts.seconds(most), measured.compareTo(most) <= 0);
    }

    /** @param most megabytes */
    static Finding of(String what, Memory measured, long most) {
        return new Finding(what, measured.megabytes() + " MB", most + " MB", measured.megabytes() <= most);
    }

    @Override
    public String toString() {
        return what + " " + measured + " of " + most;
    }
}
