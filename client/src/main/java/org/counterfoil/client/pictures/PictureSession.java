package org.counterfoil.client.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works through all pictures and writes each to its file; one that fails is logged and does not stop the others. */
public final class PictureSession extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(PictureSession.class);
    private static final AtomicInteger FAILED = new AtomicInteger();
    private static final Studio.Size[] SIZES = {new Studio.Size(1366, 768), new Studio.Size(1920, 1080)};

    private final Deque<Order> orders = new ArrayDeque<>();
    private Path directory;
    private Studio studio;

    /** 1 where a picture failed or something in one is cut off, else 0. */
    static int exitCode() {
        return FAILED.get() == 0 ? 0 : 1;
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        directory = Path.of(arguments.getFirst());
        var beginning = arguments.size() > 1 ? arguments.get(1) : "";
        studio = new Studio(stage);
        for (var size : SIZES) {
            for (var theme : Theme.values()) {
                for (var language : Language.values()) {
                    AllPictures.list().stream().filter(picture -> picture.name().startsWith(beginning)).forEach(
                            picture -> orders.add(new Order(size, picture, new Sitting(language, theme))));
                }
            }
        }
        next();
    }

    @Edge
    private void next() {
        var order = orders.poll();
        if (order == null) {
            Platform.exit();
            return;
        }
        try {
            studio.shoot(order.picture(), order.sitting(), order.size(), (image, findings) -> {
                findings.forEach(finding -> LOG.warn("{}: {}", order, finding));
                FAILED.addAndGet(findings.size());
                write(image.get(), directory.resolve(order.toString()));
                next();
            });
        } catch (Exception failed) {
            LOG.error("no picture {}", order, failed);
            FAILED.incrementAndGet();
            Platform.runLater(this::next);
        }
    }

    private static void write(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private record Order(Studio.Size size, Picture picture, Sitting sitting) {

        /** The file. */
        @Override
        public String toString() {
            return sitting.language().tag() + "-" + sitting.theme().id() + "/" + picture.name() + "-" + size.width()
                    + ".png";
        }
    }
}
