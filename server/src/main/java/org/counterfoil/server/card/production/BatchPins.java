package org.counterfoil.server.card.production;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.counterfoil.common.card.PinMode;

/**
 * The first PINs of a batch's cards. Random ones are made from a secret of the batch and the card's number: as long as
 * the secret is kept they come out the same, and when it is gone nobody can tell one any more.
 */
sealed interface BatchPins {

    /** Of the card of a number; empty where it has none. */
    Optional<String> of(String number);

    /** Of a batch with such a secret. */
    static BatchPins of(PinMode mode, Optional<byte[]> secret) {
        return switch (mode) {
            case NONE -> new None();
            case FIXED -> new Fixed(new String(secret.orElseThrow(), StandardCharsets.US_ASCII));
            case RANDOM -> new Random(secret.orElseThrow());
        };
    }

    /** Its cards have no PIN. */
    record None() implements BatchPins {

        @Override
        public Optional<String> of(String number) {
            return Optional.empty();
        }
    }

    /** One PIN for all of its cards. */
    record Fixed(String pin) implements BatchPins {

        @Override
        public Optional<String> of(String number) {
            return Optional.of(pin);
        }

        /** Without the PIN, so that no log can hold it. */
        @Override
        public String toString() {
            return "Fixed[]";
        }
    }

    /** Six digits for each card. */
    record Random(byte[] secret) implements BatchPins {

        private static final String ALGORITHM = "HmacSHA256";
        private static final int MILLION = 1_000_000;

        @Override
        public Optional<String> of(String number) {
            try {
                var mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(secret, ALGORITHM));
                var drawn = ByteBuffer.wrap(mac.doFinal(number.getBytes(StandardCharsets.US_ASCII))).getLong();
                return Optional.of("%06d".formatted(Long.remainderUnsigned(drawn, MILLION)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
            }
        }

        /** Without the secret, so that no log can hold it. */
        @Override
        public String toString() {
            return "Random[]";
        }
    }
}
