package org.counterfoil.common.shared;

/** Carries a {@link Refusal} to the outer edge. It has no stack trace: a refusal is an answer and no fault. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code().key() + " " + refusal.arguments(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
