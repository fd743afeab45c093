package org.counterfoil.common.member.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * Makes a photo of a picture: a JPEG or PNG is turned upright, scaled down and written anew. How long the file is and
 * what its head says of its size is looked at before anything of the picture is read, and of a large picture only
 * every so many pixels are, so that no file can fill the memory.
 */
public final class PhotoReader {

    /** The longest file that is read, in bytes. */
    public static final long MOST_BYTES = 20L << 20;

    /** The longest side of a picture that is read, in pixels. */
    public static final int MOST_SIDE = 12_000;

    /** The most pixels of a picture that is read. */
    public static final long MOST_PIXELS = 60_000_000;

    private static final int LEAST_SIDE = 16;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final int MEGA = 1 << 20;

    private PhotoReader() {}

    @FunctionalInterface
    private interface Opening {

        ImageInputStream open() throws IOException;
    }

    /**
     * Of a file that somebody chose.
     *
     * <p>Refuses: photo-too-large, photo-unreadable, photo-dimensions.
     */
    public static MemberPhoto of(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw unreadable();
            }
            demandLength(Files.size(file), MOST_BYTES);
            var orientation = orientation(file);
            return read(() -> new FileImageInputStream(file.toFile()), orientation);
        } catch (IOException gone) {
            throw unreadable();
        }
    }

    /**
     * What somebody sent as one, checked and written anew.
     *
     * <p>Refuses: photo-too-large, photo-unreadable, photo-dimensions.
     */
    public static MemberPhoto checked(MemberPhoto sent) {
        var bytes = sent.jpeg();
        demandLength(bytes.length, MemberPhoto.MOST);
        return read(() -> new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), Orientation.of(bytes));
    }

    private static int orientation(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Orientation.of(in.readNBytes(Orientation.HEAD));
        }
    }

    private static void demandLength(long bytes, long most) {
        if (bytes > most) {
            var limit = most >= MEGA ? most / MEGA + " MB" : most / 1024 + " kB";
            throw Refusal.of(RefusalCode.PHOTO_TOO_LARGE, "max", limit).thrown();
        }
    }

    /** A reader may break on a broken file in many ways; each of them means that it is no picture. */
    private static MemberPhoto read(Opening opening, int orientation) {
        try (var in = opening.open()) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                return PhotoWriter.photo(Orientation.upright(decoded(reader, in), orientation));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException
                | IllegalStateException | java.awt.color.CMMException broken) {
            throw unreadable();
        }
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream in) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unreadable();
        }
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE
                || width * height > MOST_PIXELS) {
            throw Refusal.of(RefusalCode.PHOTO_DIMENSIONS, "width", width).with("height", height)
                    .with("min", LEAST_SIDE).with("max", MOST_SIDE).thrown();
        }
        var every = (int) Math.max(1, Math.min(width, height) / (2 * MemberPhoto.SIDE));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    private static RuntimeException unreadable() {
        return Refusal.of(RefusalCode.PHOTO_UNREADABLE).thrown();
    }
}
