package org.counterfoil.client.value;

import org.counterfoil.common.value.TransactionDetails;

/** Where receipts come out. Called off the screen's thread. */
@FunctionalInterface
public interface ReceiptDesk {

    /**
     * Prints one receipt.
     *
     * @param copy 0 for the original, else which reprint this is
     * @throws NotPrintedException when no paper came out
     */
    void print(TransactionDetails transaction, int copy);

    /** Why no paper came out. */
    final class NotPrintedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;

        /** @param key of the text that says what is wrong with the printer */
        public NotPrintedException(String key, Throwable cause) {
            super(key, cause);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
