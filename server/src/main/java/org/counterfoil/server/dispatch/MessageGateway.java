package org.counterfoil.server.dispatch;

/** Whatever carries messages to phones and e-mail addresses. Asked by jobs alone, outside every transaction. */
public interface MessageGateway {

    /**
     * Takes a message over; whoever takes it sees to the rest of the way. A message may come twice where a node died
     * between handing it over and noting so.
     *
     * @throws NotTakenException when it can't be taken now; it comes again a little later
     */
    void take(Message message);

    /** A message as it goes out. */
    record Message(String recipient, String text) {

        /** Without the text, which may hold a secret. */
        @Override
        public String toString() {
            return "Message[]";
        }
    }

    /** Why a message was not taken: a reason for the log, without anything of the message. */
    final class NotTakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotTakenException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
