package org.counterfoil.common.member.photo;

import java.awt.Color;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Scales a picture down to a photo and writes it as a JPEG without anything but the picture. */
final class PhotoWriter {

    /** Of 100, the first that makes the photo small enough. */
    private static final List<Integer> QUALITIES = List.of(86, 75, 60, 40);

    private PhotoWriter() {}

    /** Refuses: photo-unreadable, which is a picture that no quality makes small enough. */
    static MemberPhoto photo(BufferedImage picture) throws IOException {
        var small = scaled(picture);
        for (var quality : QUALITIES) {
            var jpeg = written(small, quality);
            if (jpeg.length <= MemberPhoto.MOST) {
                return new MemberPhoto(jpeg);
            }
        }
        throw Refusal.of(RefusalCode.PHOTO_UNREADABLE).thrown();
    }

    /** Halved until it is near, since one long step would leave out most pixels. What is see-through becomes white. */
    private static BufferedImage scaled(BufferedImage picture) {
        var longest = Math.max(picture.getWidth(), picture.getHeight());
        var width = picture.getWidth();
        var height = picture.getHeight();
        var source = picture;
        while (longest > 2 * MemberPhoto.SIDE) {
            width = Math.max(1, width / 2);
            height = Math.max(1, height / 2);
            longest = Math.max(width, height);
            source = drawn(source, width, height);
        }
        return longest > MemberPhoto.SIDE
                ? drawn(source, Math.max(1, width * MemberPhoto.SIDE / longest),
                        Math.max(1, height * MemberPhoto.SIDE / longest))
                : drawn(source, width, height);
    }

    private static BufferedImage drawn(Image source, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, int quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality / 100f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
