package org.counterfoil.server.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;

/** Asserts refusals. */
public final class Refused {

    private Refused() {}

    /** Asserts that the call is refused for this reason, and returns the refusal. */
    public static Refusal refused(RefusalCode code, ThrowingCallable call) {
        var thrown = catchThrowableOfType(RefusedException.class, call);
        assertThat(thrown).as("refused with " + code).isNotNull();
        assertThat(thrown.refusal().code()).isEqualTo(code);
        return thrown.refusal();
    }
}
