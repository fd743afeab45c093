package org.counterfoil.common.organisation;

/**
 * A picture in the place of the product's own mark.
 *
 * @param png 256 KB at most; empty where there is none
 */
public record Logo(byte[] png) {

    /** The largest that is taken, in bytes. */
    public static final int MOST = 256 * 1024;

    public Logo {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }
}
