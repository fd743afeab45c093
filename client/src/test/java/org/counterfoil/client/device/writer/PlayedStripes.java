package org.counterfoil.client.device.writer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;

/** Plays a writer of stripes and the cards that are drawn through it. */
final class PlayedStripes implements StripeLine {

    private final Queue<Integer> answer = new ArrayDeque<>();
    private final Queue<String> swipes = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private String stripe = "";
    private int writing = '0';
    private boolean dumb;
    private boolean takes = true;

    /** The stripe that is drawn through from now on. */
    PlayedStripes with(String track) {
        stripe = track;
        return this;
    }

    /** What stripes say one after another when they are read, before the one that lies there says what it says. */
    PlayedStripes saying(String... tracks) {
        swipes.addAll(Arrays.asList(tracks));
        return this;
    }

    PlayedStripes refusing(int state) {
        writing = state;
        return this;
    }

    /** Takes what is written and forgets it. */
    PlayedStripes forgetful() {
        takes = false;
        return this;
    }

    PlayedStripes silent() {
        dumb = true;
        return this;
    }

    String stripe() {
        return stripe;
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public void send(byte[] bytes) {
        var command = (char) bytes[1];
        heard.add(String.valueOf(command));
        if (dumb) {
            return;
        }
        switch (command) {
            case 'e' -> answer(0x1B, 'y');
            case 'x', 'y' -> answer(0x1B, '0');
            case 'r' -> swiped(swipes.isEmpty() ? stripe : swipes.remove());
            case 'w' -> write(bytes);
            default -> answer.clear();
        }
    }

    private void write(byte[] frame) {
        var text = new String(frame, StandardCharsets.ISO_8859_1);
        if (!text.matches("(?s)\u001bw\u001bs\u001b\u0001\u001b\u0002[0-9=]+\u001b\u0003\\?\u001c")) {
            answer(0x1B, '2');
            return;
        }
        if (writing == '0' && takes) {
            stripe = text.substring(8, text.length() - 4);
        }
        answer(0x1B, writing);
    }

    private void swiped(String track) {
        if (track.equals("no card")) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[]{0x1B, 's', 0x1B, 1});
        bytes.writeBytes(new byte[]{0x1B, 2});
        bytes.writeBytes((track.isEmpty() ? "" : ";" + track + "?").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(new byte[]{0x1B, 3, '?', 0x1C, 0x1B, (byte) (track.isEmpty() ? '1' : '0')});
        for (var one : bytes.toByteArray()) {
            answer.add(one & 0xFF);
        }
    }

    private void answer(int... bytes) {
        Arrays.stream(bytes).forEach(answer::add);
    }

    @Override
    public OptionalInt read(Duration limit) {
        return answer.isEmpty() ? OptionalInt.empty() : OptionalInt.of(answer.remove());
    }

    @Override
    public void close() {
        heard.add("closed");
    }
}
