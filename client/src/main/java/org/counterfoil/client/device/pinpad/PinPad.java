package org.counterfoil.client.device.pinpad;

/** Where a customer enters a PIN. One question at a time; to be used on the screen's thread. */
public interface PinPad {

    /** The fewest digits of a PIN. */
    int SHORTEST = 4;

    /** The most digits of a PIN. */
    int LONGEST = 6;

    /** Begins to ask; a question that is still open is withdrawn. */
    void ask(Listener listener);

    /** Takes the question back; nobody is told. */
    void withdraw();

    /** Hears what the customer does. */
    interface Listener {

        /** So many digits stand there now: to be shown as dots. */
        void digits(int count);

        /** The customer has confirmed the PIN. */
        void entered(String pin);

        /** The customer does not want to. */
        void cancelled();
    }
}
