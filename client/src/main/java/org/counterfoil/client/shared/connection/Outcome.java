package org.counterfoil.client.shared.connection;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of a call. */
public sealed interface Outcome<T> {

    /** It was answered. */
    record Done<T>(T value) implements Outcome<T> {}

    /** A business 'no': nothing was changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** No answer came. A command may or may not have been carried out: repeat it with the same request key. */
    record Gone<T>() implements Outcome<T> {}

    /** Something unexpected; {@code reference} stands in the log as well. */
    record Fault<T>(String reference) implements Outcome<T> {}

    /** Does the work and catches whatever becomes of it. */
    @Edge
    static <T> Outcome<T> of(Supplier<T> work) {
        try {
            return new Done<>(work.get());
        } catch (RefusedException refused) {
            return new Refused<>(refused.refusal());
        } catch (ServerGone gone) {
            return new Gone<>();
        } catch (ServerFault fault) {
            return new Fault<>(fault.reference());
        } catch (Exception unexpected) {
            var reference = "C" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT);
            log().error("reference {}", reference, unexpected);
            return new Fault<>(reference);
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Outcome.class);
    }
}
