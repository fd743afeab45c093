package org.counterfoil.trials.crash.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.counterfoil.client.shared.connection.Outcome;

/**
 * What was answered, in a file outside of the server: an answer counts once its line is on the disk.
 *
 * <p>A line: uuid, kind of request, and all that was answered, parted by tabulators.
 */
public final class Acknowledged implements AutoCloseable {

    private static final String SEPARATOR = "\t";

    private final Path file;
    private final FileChannel channel;
    private final List<Told> told = new ArrayList<>();
    private final Promised promised = new Promised();

    /** Begins a new file. */
    public Acknowledged(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** A request that was answered, which desk asked it, and the numbers that it was told. */
    public record Told(Request request, Desk desk, List<String> numbers) {

        /** What it is answered now, past whatever stands between; empty where no answer comes. */
        public Optional<Answer> again() {
            return Shift.answer(Outcome.of(() -> request.sending().by(desk.direct())));
        }
    }

    /** Writes an answer down; returns when it counts. */
    synchronized void add(Request request, Desk desk, Answer answer) {
        var line = String.join(SEPARATOR, request.uuid().toString(), request.what(), answer.words()) + "\n";
        try {
            var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException full) {
            throw new UncheckedIOException("The answers could not be written down", full);
        }
        told.add(new Told(request, desk, answer.numbers()));
        answer.promises().forEach(promised::add);
    }

    /** How many answers there are. */
    public synchronized int size() {
        return told.size();
    }

    /** All answers, in the order in which they came. */
    public synchronized List<Told> all() {
        return List.copyOf(told);
    }

    /** Some of those that the server keeps: the last ones, and as many of all the others. */
    public synchronized List<Told> some(int last, Random random) {
        var kept = told.stream().filter(answer -> answer.request().kept()).toList();
        var recent = kept.subList(Math.max(0, kept.size() - last), kept.size());
        var some = new ArrayList<>(recent);
        for (var place = 0; place < Math.min(last, kept.size()); place++) {
            some.add(kept.get(random.nextInt(kept.size())));
        }
        return some;
    }

    /** What all answers together promise. */
    public Promised promised() {
        return promised;
    }

    /** What stands in the file, by uuid. */
    public Map<UUID, String> read() throws IOException {
        var words = new LinkedHashMap<UUID, String>();
        try (var lines = Files.lines(file, UTF_8)) {
            lines.map(line -> line.split(SEPARATOR, 3))
                    .forEach(parts -> words.put(UUID.fromString(parts[0]), parts[2]));
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
