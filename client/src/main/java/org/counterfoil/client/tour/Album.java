package org.counterfoil.client.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.counterfoil.client.shared.theme.Theme;

/** Keeps numbered pictures of what the screen shows, each in light and dark. */
public final class Album {

    /** Styles and layout need some pulses after a change of theme. */
    private static final long SETTLE_NANOS = 350_000_000L;

    private final Path directory;
    private final Hands hands;
    private final Consumer<String> progress;
    private int number;
    private int pictures;

    /** @param progress hears of every picture */
    public Album(Path directory, Hands hands, Consumer<String> progress) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.hands = hands;
        this.progress = progress;
    }

    /** Takes a picture in both themes and leaves the light one on. */
    public void keep(String name) {
        number++;
        for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
            hands.onUi(() -> {
                theme.applyTo(hands.scene());
                return true;
            });
            LockSupport.parkNanos(SETTLE_NANOS);
            write(hands.onUi(() -> picture(hands.scene())), "%02d-%s-%s.png".formatted(number, name,
                    theme.name().toLowerCase(Locale.ROOT)));
        }
        progress.accept("%02d %s".formatted(number, name));
    }

    /** The next number, for what is no picture of the screen. */
    public Path next(String name) {
        number++;
        progress.accept("%02d %s".formatted(number, name));
        return directory.resolve("%02d-%s".formatted(number, name));
    }

    /** How many numbers were given. */
    public int numbers() {
        return number;
    }

    /** How many pictures of the screen were taken, each theme counted. */
    public int pictures() {
        return pictures;
    }

    private static WritableImage picture(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    private void write(WritableImage image, String file) {
        var path = directory.resolve(file);
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", path.toFile());
            pictures++;
        } catch (IOException e) {
            throw new UncheckedIOException("the picture could not be written: " + path, e);
        }
    }
}
