package org.counterfoil.client.pictures;

import java.time.LocalDate;

import org.counterfoil.client.shared.control.StatusBadge.Tone;

/** A store of the pictures. Amounts are minor units. */
record SampleRow(String number, String name, Kind kind, String contact, String phone, Status status,
        long rechargeLeft, long pointsLeft, long balance, int discount, int pointsRate, String region,
        LocalDate created) {

    /** How it belongs to the merchant; texts {@code sample.kind.<key>}. */
    enum Kind {
        DIRECT("direct"),
        FRANCHISE("franchise");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** How it stands; texts {@code sample.status.<key>}. */
    enum Status {
        NORMAL("normal", Tone.SUCCESS),
        RECHARGE_LOW("recharge-low", Tone.WARNING),
        CLOSED("closed", Tone.NEUTRAL);

        private final String key;
        private final Tone tone;

        Status(String key, Tone tone) {
            this.key = key;
            this.tone = tone;
        }

        String key() {
            return key;
        }

        Tone tone() {
            return tone;
        }
    }

    /** Sums over all pages. */
    record Totals(int count, long recharge, long points, long balance) {}
}
