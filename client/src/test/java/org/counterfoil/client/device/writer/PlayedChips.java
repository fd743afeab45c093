package org.counterfoil.client.device.writer;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays a reader of chips and MIFARE Classic chips on it. */
final class PlayedChips implements ChipLink {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final List<String> heard = new ArrayList<>();
    private final Map<String, byte[]> blocks = new HashMap<>();
    private Optional<String> lying = Optional.empty();
    private Optional<String> swapped = Optional.empty();
    private String key = "FFFFFFFFFFFF";
    private int missing;
    private boolean gone;
    private boolean forgetful;
    private Optional<byte[]> answer = Optional.empty();

    /** A chip of this number of its own, with a block. */
    PlayedChips lay(String who, byte[] block) {
        lying = Optional.of(who);
        blocks.putIfAbsent(who, block);
        return this;
    }

    /** Another chip lies there once the first one was written. */
    PlayedChips swap(String who) {
        swapped = Optional.of(who);
        blocks.put(who, new byte[16]);
        return this;
    }

    PlayedChips lockedBy(String other) {
        key = other;
        return this;
    }

    /** So many commands are not answered. */
    void missing(int commands) {
        missing = commands;
    }

    PlayedChips unplugged() {
        gone = true;
        return this;
    }

    PlayedChips forgetful() {
        forgetful = true;
        return this;
    }

    /** Answers everything with these bytes. */
    PlayedChips answering(byte[] bytes) {
        answer = Optional.of(bytes);
        return this;
    }

    byte[] block(String who) {
        return blocks.get(who);
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public Optional<Chip> await(Duration limit) throws IOException {
        if (gone) {
            throw new IOException("there is no reader");
        }
        return lying.map(Lying::new);
    }

    @Override
    public boolean awaitNone(Duration limit) {
        return lying.isEmpty();
    }

    private final class Lying implements Chip {

        private final String who;
        private boolean open;

        Lying(String who) {
            this.who = who;
        }

        @Override
        public byte[] send(byte[] command) throws IOException {
            if (missing > 0) {
                missing--;
                throw new ChipRefusedException("the chip was taken away");
            }
            var text = HEX.formatHex(command);
            heard.add(text);
            return answer.orElseGet(() -> HEX.parseHex(answer(text)));
        }

        private String answer(String command) {
            if (command.equals("FFCA000000")) {
                return who + "9000";
            }
            if (command.startsWith("FF82000006")) {
                return "9000";
            }
            if (command.startsWith("FF860000050100")) {
                open = heard.get(heard.size() - 2).endsWith(key);
                return open ? "9000" : "6300";
            }
            if (command.startsWith("FFB000")) {
                return open ? HEX.formatHex(blocks.get(who)) + "9000" : "6982";
            }
            return open ? written(command) : "6982";
        }

        private String written(String command) {
            if (!forgetful) {
                blocks.put(who, HEX.parseHex(command.substring(10)));
            }
            lying = swapped.or(() -> lying);
            return "9000";
        }

        @Override
        public void close() {
            heard.add("closed");
        }
    }
}
