package org.counterfoil.common.member.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aLargePictureBecomesASmallPhoto() throws IOException {
        var image = shown(PhotoReader.of(kept("a.png", "png", picture(5_000, 2_500))));
        assertThat(image.getWidth()).isEqualTo(MemberPhoto.SIDE);
        assertThat(image.getHeight()).isEqualTo(MemberPhoto.SIDE / 2);
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() throws IOException {
        var photo = PhotoReader.of(kept("a.jpg", "jpeg", picture(200, 300)));
        assertThat(shown(photo).getHeight()).isEqualTo(300);
        assertThat(photo.jpeg().length).isLessThanOrEqualTo(MemberPhoto.MOST);
    }

    @Test
    void whatIsSeeThroughBecomesWhite() throws IOException {
        var clear = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        var image = shown(PhotoReader.of(kept("a.png", "png", clear)));
        assertThat(new Color(image.getRGB(25, 25))).isEqualTo(Color.WHITE);
    }

    /** The red left half of a picture that lies on its side is at the top of the photo. */
    @Test
    void aPictureOfAPhoneIsTurnedAsItWasHeld() throws IOException {
        var lying = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        var canvas = lying.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 100, 100);
        canvas.dispose();
        var file = kept("a.jpg", "jpeg", lying);
        Files.write(file, turned(Files.readAllBytes(file), 6));
        var image = shown(PhotoReader.of(file));
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(new Color(image.getRGB(50, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(50, 180)).getRed()).isLessThan(50);
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedByItsLengthAlone() throws IOException {
        var file = folder.resolve("a.jpg");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L << 20);
        }
        assertThatThrownBy(() -> PhotoReader.of(file)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.PHOTO_TOO_LARGE);
            assertThat(refused.refusal().arguments()).containsEntry("max", "20 MB");
        });
    }

    @Test
    void whatIsNoPictureOrGoneIsRefused() throws IOException {
        refuses(RefusalCode.PHOTO_UNREADABLE, Files.writeString(folder.resolve("a.jpg"), "no picture"));
        refuses(RefusalCode.PHOTO_UNREADABLE, Files.createFile(folder.resolve("empty.png")));
        refuses(RefusalCode.PHOTO_UNREADABLE, folder);
        refuses(RefusalCode.PHOTO_UNREADABLE, folder.resolve("gone.jpg"));
        var whole = Files.readAllBytes(kept("b.png", "png", picture(300, 300)));
        refuses(RefusalCode.PHOTO_UNREADABLE,
                Files.write(folder.resolve("c.png"), java.util.Arrays.copyOf(whole, whole.length / 2)));
        refuses(RefusalCode.PHOTO_UNREADABLE, kept("d.gif", "gif", picture(30, 30)));
        refuses(RefusalCode.PHOTO_DIMENSIONS, kept("e.png", "png", picture(13_000, 20)));
        refuses(RefusalCode.PHOTO_DIMENSIONS, kept("f.png", "png", picture(8, 8)));
    }

    private static void refuses(RefusalCode code, Path file) {
        assertThatThrownBy(() -> PhotoReader.of(file)).isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private Path kept(String name, String format, BufferedImage picture) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(picture, format, file.toFile());
        return file;
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage shown(MemberPhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    /** With an Exif part behind the start, which says how to turn it. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0,
                8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
