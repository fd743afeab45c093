package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

/** One block of a MIFARE Classic chip, through the commands that readers on PC/SC have for chips that store. */
final class ChipBlock {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int STATE = 2;
    private static final String DONE = "9000";

    private final ChipLink.Chip chip;
    private final WriterProfile.Chip profile;

    ChipBlock(ChipLink.Chip chip, WriterProfile.Chip profile) {
        this.chip = chip;
        this.profile = profile;
    }

    /** The chip's own number, in hex. */
    String who() throws IOException {
        return HEX.formatHex(ask("FFCA000000", "tell its own number"));
    }

    /** The block's bytes. */
    byte[] read() throws IOException {
        unlock();
        var block = ask("FFB000" + place() + "10", "be read");
        if (block.length != BlockForm.BYTES) {
            throw new ChipRefusedException("the chip has read " + block.length + " bytes");
        }
        return block;
    }

    /** Writes the block, which was read before. */
    void write(byte[] block) throws IOException {
        ask("FFD600" + place() + "10" + HEX.formatHex(block), "be written");
    }

    private void unlock() throws IOException {
        ask("FF82000006" + profile.key(), "take the key");
        ask("FF860000050100" + place() + (profile.second() ? "61" : "60") + "00", "be opened by the key");
    }

    private String place() {
        return HEX.toHexDigits((byte) profile.block());
    }

    private byte[] ask(String command, String what) throws IOException {
        var answer = chip.send(HEX.parseHex(command));
        var end = answer.length - STATE;
        if (end < 0) {
            throw new ChipRefusedException("the chip has not answered in full");
        }
        var state = HEX.formatHex(answer, end, answer.length);
        if (!state.equals(DONE)) {
            throw new ChipRefusedException("the chip does not let itself " + what + ": " + state);
        }
        return Arrays.copyOf(answer, end);
    }
}
