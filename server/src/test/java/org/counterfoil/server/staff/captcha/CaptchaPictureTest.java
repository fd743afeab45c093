package org.counterfoil.server.staff.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class CaptchaPictureTest {

    @Test
    void whatIsWrittenIsAPictureForEverybody() throws IOException {
        var picture = read("01234", 1);
        assertThat(picture.getWidth()).isEqualTo(CaptchaPicture.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(CaptchaPicture.HEIGHT);
        assertThat(dark(picture)).as("digits, and mostly paper").isBetween(500L, 4000L);
    }

    @Test
    void everyDigitLooksDifferent() {
        var pictures = IntStream.range(0, 10).mapToObj(digit -> CaptchaPicture.of(Integer.toString(digit).repeat(5),
                new Random(7))).map(Arrays::toString).toList();
        assertThat(pictures).doesNotHaveDuplicates();
    }

    @Test
    void theSameDigitsNeverLookTheSame() {
        var random = new Random(7);
        assertThat(CaptchaPicture.of("56789", random)).isNotEqualTo(CaptchaPicture.of("56789", random));
    }

    private static BufferedImage read(String digits, long seed) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CaptchaPicture.of(digits, new Random(seed))));
    }

    private static long dark(BufferedImage picture) {
        var raster = picture.getRaster();
        return Arrays.stream(raster.getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null))
                .filter(gray -> gray < 128).count();
    }
}
