package org.counterfoil.common.member.photo;

/**
 * A photo as it is kept: a JPEG without anything but the picture.
 *
 * @param jpeg at most {@link #MOST} bytes, and {@link #SIDE} pixels on either side; empty where there is none
 */
public record MemberPhoto(byte[] jpeg) {

    /** The largest that is kept, in bytes. */
    public static final int MOST = 300 * 1024;

    /** The longest side that is kept, in pixels. */
    public static final int SIDE = 640;

    /** Of a member who has none. */
    public static final MemberPhoto NONE = new MemberPhoto(new byte[0]);

    public MemberPhoto {
        jpeg = jpeg.clone();
    }

    @Override
    public byte[] jpeg() {
        return jpeg.clone();
    }

    /** Whether there is none. */
    public boolean none() {
        return jpeg.length == 0;
    }

    /** Without the picture, which is nobody's business in a log. */
    @Override
    public String toString() {
        return "MemberPhoto[" + jpeg.length + " bytes]";
    }
}
