package org.counterfoil.common.staff;

/**
 * Digits to be read off a picture before the next try to sign in at the terminal.
 *
 * @param png the picture, dark on light
 */
public record Captcha(byte[] png) {

    public Captcha {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }
}
