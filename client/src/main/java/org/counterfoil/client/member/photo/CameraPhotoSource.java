package org.counterfoil.client.member.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javafx.stage.Window;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * A camera, by the program of this machine that takes a picture with it: every system has one, and none of them has to
 * be shipped with the client.
 */
final class CameraPhotoSource implements PhotoSource {

    private static final String FILE = "{file}";

    private final String command;
    private final Duration patience;

    /**
     * @param command  the program and its arguments, with {@code {file}} where the picture is to be kept
     * @param patience how long the person may take
     */
    CameraPhotoSource(String command, Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    @Override
    public String key() {
        return "camera";
    }

    @Override
    public String icon() {
        return "photo_camera";
    }

    @Override
    public Optional<Supplier<Path>> ask(Window owner) {
        return Optional.of(this::taken);
    }

    /** The picture is thrown away with the machine's other temporary files, at the latest when the client ends. */
    private Path taken() {
        try {
            var folder = Files.createTempDirectory("counterfoil-photo");
            var file = folder.resolve("taken.jpg");
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            run(file);
            if (!Files.isRegularFile(file)) {
                throw failed();
            }
            return file;
        } catch (IOException broken) {
            throw failed();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw failed();
        }
    }

    private void run(Path file) throws IOException, InterruptedException {
        var words = Arrays.stream(command.split("\\s+")).map(word -> word.replace(FILE, file.toString())).toList();
        var program = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!program.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            program.destroy();
            throw failed();
        }
        if (program.exitValue() != 0) {
            throw failed();
        }
    }

    private static RuntimeException failed() {
        return Refusal.of(RefusalCode.CAMERA_FAILED).thrown();
    }
}
