package org.counterfoil.client.device.writer;

/** What became of writing a card. In all but the first the number is still to be written. */
public sealed interface WriteOutcome {

    /**
     * It was read back and carries what it should.
     *
     * @param before whether it did so already, and nothing had to be written
     */
    record Written(boolean before) implements WriteOutcome {}

    /** None came within the time. */
    record NoCard() implements WriteOutcome {}

    /**
     * It carries something already and was left as it is.
     *
     * @param what a number, or what stands there in its place
     */
    record Carries(String what) implements WriteOutcome {}

    /** The card was read back and carries something else: it is of no use as it is. */
    record Differs(String what) implements WriteOutcome {}

    /** It was written and then not read back: whether it carries what it should is not known. */
    record Unproved() implements WriteOutcome {}

    /** Another card was there when it was read back; what the first one carries is not known. */
    record OtherCard() implements WriteOutcome {}

    /**
     * The card does not let itself be read or written.
     *
     * @param detail for whoever looks into it; not for the screen
     */
    record Refused(String detail) implements WriteOutcome {}

    /**
     * The device is not there, or does not answer.
     *
     * @param detail for whoever looks into it; not for the screen
     */
    record Gone(String detail) implements WriteOutcome {}

    /** No writer is set up at this machine. */
    record NoWriter() implements WriteOutcome {}
}
