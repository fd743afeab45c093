package org.counterfoil.client.shared.ui;

/** Lets only the newest of several overlapping questions be answered. To be used on the UI thread alone. */
public final class Latest {

    private long newest;

    /** A new question; every earlier token is stale from now on. */
    public Token next() {
        long mine = ++newest;
        return () -> mine == newest;
    }

    /** Makes every token stale, as when the screen closes. */
    public void drop() {
        newest++;
    }

    /** Held by one question. */
    @FunctionalInterface
    public interface Token {

        /** Whether no later question was asked. */
        boolean current();
    }
}
