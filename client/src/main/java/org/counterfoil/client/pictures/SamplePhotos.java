package org.counterfoil.client.pictures;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.photo.MemberPhoto;

/** Plays the photos of {@link SampleMembers}: 1 has one, which is drawn here. */
public final class SamplePhotos implements MemberPhotoApi {

    private static final int SIDE = 320;

    private final SampleMembers members;
    private final List<Long> kept = new ArrayList<>();

    public SamplePhotos(SampleMembers members) {
        this.members = members;
    }

    /** Whose photos were kept. */
    public List<Long> kept() {
        return List.copyOf(kept);
    }

    @Override
    public MemberPhoto photo(long id) {
        return members.people().get((int) id - 1).extras().photo() ? portrait() : MemberPhoto.NONE;
    }

    @Override
    public void setPhoto(long id, MemberPhoto photo) {
        kept.add(id);
        members.photo(id, true);
    }

    @Override
    public void removePhoto(long id) {
        members.photo(id, false);
    }

    /** A face as simple as can be. */
    public static MemberPhoto portrait() {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(new Color(0xF3D9C0));
        canvas.fillRect(0, 0, SIDE, SIDE);
        canvas.setColor(new Color(0x5B6BC0));
        canvas.fillOval(40, 230, 240, 200);
        canvas.setColor(new Color(0x2E2528));
        canvas.fillRoundRect(90, 50, 140, 190, 120, 120);
        canvas.setColor(new Color(0xF6C9A4));
        canvas.fillOval(112, 84, 96, 124);
        canvas.setColor(new Color(0x2E2528));
        canvas.fillArc(104, 66, 112, 80, 0, 180);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new MemberPhoto(bytes.toByteArray());
    }
}
