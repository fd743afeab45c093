package org.counterfoil.server.shared.tenant;

/**
 * The merchant whose data the running work may see. It is bound around the work and before a transaction opens: at
 * the web edge from the session, in jobs and imports by hand.
 */
public final class MerchantScope {

    /** The tenant that owns nothing and sees nothing. */
    public static final long NOBODY = 0;

    private static final ScopedValue<Long> MERCHANT = ScopedValue.newInstance();

    private MerchantScope() {}

    /** Does the work as a merchant. A scope inside another one holds until its work ends. */
    public static <T, X extends Throwable> T call(long merchant, ScopedValue.CallableOp<T, X> work) throws X {
        if (merchant <= NOBODY) {
            throw new IllegalArgumentException("no merchant has the id " + merchant);
        }
        return ScopedValue.where(MERCHANT, merchant).call(work);
    }

    /** Like {@link #call}, for work that returns nothing. */
    public static void run(long merchant, Runnable work) {
        call(merchant, () -> {
            work.run();
            return null;
        });
    }

    /** The merchant's id, or {@link #NOBODY} outside every scope. */
    public static long current() {
        return MERCHANT.isBound() ? MERCHANT.get() : NOBODY;
    }
}
