package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;

/** A reader on PC/SC. */
final class PcscLink implements ChipLink {

    private final String reader;

    /** @param reader part of its name; empty for the only one */
    PcscLink(String reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Chip> await(Duration limit) throws IOException {
        try {
            var terminal = terminal();
            return terminal.waitForCardPresent(limit.toMillis()) ? connected(terminal) : Optional.empty();
        } catch (CardException gone) {
            throw new IOException("the reader does not answer: " + gone.getMessage(), gone);
        }
    }

    @Override
    public boolean awaitNone(Duration limit) throws IOException {
        try {
            return terminal().waitForCardAbsent(limit.toMillis());
        } catch (CardException gone) {
            throw new IOException("the reader does not answer: " + gone.getMessage(), gone);
        }
    }

    /** It may have been taken away since it was seen. */
    private static Optional<Chip> connected(CardTerminal terminal) throws CardException {
        try {
            return Optional.of(new Connected(terminal.connect("*")));
        } catch (CardNotPresentException away) {
            return Optional.empty();
        }
    }

    /** Looked for each time: readers are plugged in and out, and the service may begin after this program. */
    private CardTerminal terminal() throws IOException {
        try {
            var found = TerminalFactory.getInstance("PC/SC", null).terminals().list().stream()
                    .filter(terminal -> terminal.getName().contains(reader)).toList();
            if (found.size() != 1) {
                throw new IOException("there are " + found.size() + " readers of the name '" + reader + "'");
            }
            return found.getFirst();
        } catch (CardException | NoSuchAlgorithmException none) {
            throw new IOException("there is no reader: " + none.getMessage(), none);
        }
    }

    private record Connected(Card card) implements Chip {

        @Override
        public byte[] send(byte[] command) throws IOException {
            try {
                return card.getBasicChannel().transmit(new CommandAPDU(command)).getBytes();
            } catch (CardException away) {
                throw new ChipRefusedException("the chip was taken away: " + away.getMessage());
            }
        }

        /** What can't be let go is gone. */
        @Override
        public void close() {
            try {
                card.disconnect(false);
            } catch (CardException gone) {
                return;
            }
        }
    }
}
