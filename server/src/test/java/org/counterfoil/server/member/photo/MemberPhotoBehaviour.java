package org.counterfoil.server.member.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterfoil.server.testing.Refused.refused;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photos of members, over HTTP. */
abstract class MemberPhotoBehaviour {

    private static final int MEGA = 1 << 20;

    @Autowired
    private Houses houses;

    @Test
    void aPhotoIsKeptWithoutAnythingButThePictureAndTakenAway() throws IOException {
        var house = houses.open();
        var id = house.card().member();
        var api = api(house);
        assertThat(api.photo(id).none()).isTrue();
        var sent = withComment(picture("jpeg", 400, 300), "31.2304 N 121.4737 E");
        assertThat(text(sent)).contains("31.2304 N");

        api.setPhoto(id, new MemberPhoto(sent));

        var kept = api.photo(id).jpeg();
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(text(kept)).doesNotContain("31.2304");
        assertThat(members(house).details(id).extras().photo()).isTrue();
        api.setPhoto(id, new MemberPhoto(picture("png", 300, 2000)));
        var second = ImageIO.read(new ByteArrayInputStream(api.photo(id).jpeg()));
        assertThat(second.getHeight()).isEqualTo(MemberPhoto.SIDE);
        assertThat(second.getWidth()).isEqualTo(96);

        api.removePhoto(id);
        api.removePhoto(id);

        assertThat(api.photo(id).none()).isTrue();
        assertThat(members(house).details(id).extras().photo()).isFalse();
        assertThat(members(house).history(id, PageWanted.first(9)).rows()).extracting(MemberEvent::kind)
                .containsExactlyInAnyOrder(MemberEventKind.PHOTO_SET, MemberEventKind.PHOTO_SET,
                        MemberEventKind.PHOTO_REMOVED);
    }

    @Test
    void whatIsNoPhotoIsRefusedAndTheOneBeforeStays() throws IOException {
        var house = houses.open();
        var id = house.card().member();
        var api = api(house);
        api.setPhoto(id, new MemberPhoto(picture("jpeg", 64, 64)));
        var before = api.photo(id).jpeg();
        var large = refused(RefusalCode.PHOTO_TOO_LARGE,
                () -> api.setPhoto(id, new MemberPhoto(new byte[MemberPhoto.MOST + 1])));
        assertThat(large.arguments()).containsEntry("max", "300 kB");
        assertThatThrownBy(() -> api.setPhoto(id, new MemberPhoto(new byte[50 * MEGA])))
                .as("50 MB are cut off before they fill the memory").isInstanceOf(RuntimeException.class);
        refused(RefusalCode.PHOTO_UNREADABLE, () -> api.setPhoto(id, MemberPhoto.NONE));
        refused(RefusalCode.PHOTO_UNREADABLE, () -> api.setPhoto(id,
                new MemberPhoto("<html>no picture</html>".getBytes(StandardCharsets.US_ASCII))));
        refused(RefusalCode.PHOTO_UNREADABLE, () -> api.setPhoto(id, new MemberPhoto(picture("gif", 64, 64))));
        var whole = picture("png", 300, 300);
        refused(RefusalCode.PHOTO_UNREADABLE,
                () -> api.setPhoto(id, new MemberPhoto(Arrays.copyOf(whole, whole.length / 3))));
        refused(RefusalCode.PHOTO_DIMENSIONS, () -> api.setPhoto(id, new MemberPhoto(bomb())));
        refused(RefusalCode.PHOTO_DIMENSIONS, () -> api.setPhoto(id, new MemberPhoto(picture("png", 3, 3))));
        assertThat(api.photo(id).jpeg()).isEqualTo(before);
    }

    @Test
    void whoDoesNotSeeTheMemberSeesNoPhotoAndWhoOnlyLooksSetsNone() throws IOException {
        var house = houses.open();
        var id = house.card().member();
        var photo = new MemberPhoto(picture("jpeg", 64, 64));
        var elsewhere = house.with(house.signIn(house.places().otherDesk(), "A1", House.PASSWORD).token())
                .api(MemberPhotoApi.class);
        for (var stranger : List.of(api(houses.open()), elsewhere)) {
            refused(RefusalCode.MEMBER_UNKNOWN, () -> stranger.photo(id));
            refused(RefusalCode.MEMBER_UNKNOWN, () -> stranger.setPhoto(id, photo));
            refused(RefusalCode.MEMBER_UNKNOWN, () -> stranger.removePhoto(id));
        }
        var looking = house.operatorWith(Map.of(Permission.MEMBERS, Access.READ)).api(MemberPhotoApi.class);
        assertThat(looking.photo(id).none()).isTrue();
        refused(RefusalCode.NOT_PERMITTED, () -> looking.setPhoto(id, photo));
    }

    private static MemberPhotoApi api(House house) {
        return house.headquarters().api(MemberPhotoApi.class);
    }

    private static MemberApi members(House house) {
        return house.headquarters().api(MemberApi.class);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(0, 0, width, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** With a comment behind the start of the picture, as a camera writes where it stood. */
    private static byte[] withComment(byte[] jpeg, String comment) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length() + 2)});
        bytes.writeBytes(comment.getBytes(StandardCharsets.US_ASCII));
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A small file whose head says that it unfolds to 100,000 by 100,000 pixels. */
    private static byte[] bomb() throws IOException {
        var png = picture("png", 20, 20);
        for (var side = 16; side <= 20; side += 4) {
            png[side] = 0;
            png[side + 1] = 1;
            png[side + 2] = (byte) 0x86;
            png[side + 3] = (byte) 0xA0;
        }
        var sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        for (var place = 0; place < 4; place++) {
            png[29 + place] = (byte) (sum.getValue() >> 24 - 8 * place);
        }
        return png;
    }
}
