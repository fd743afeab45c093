package org.counterfoil.server.member.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.privacy.PersonalData;
import org.counterfoil.server.member.MemberDeeds;
import org.counterfoil.server.member.photo.MemberPhotos;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/** Puts everything that is held of a member into one file. */
@Component
class PersonalDataExport {

    private final MemberDeeds deeds;
    private final HeldData held;
    private final MemberPhotos photos;
    private final JsonMapper json;

    PersonalDataExport(MemberDeeds deeds, HeldData held, MemberPhotos photos, JsonMapper json) {
        this.deeds = deeds;
        this.held = held;
        this.photos = photos;
        this.json = json;
    }

    /** See {@link org.counterfoil.common.member.PrivacyApi#exportPersonalData}. */
    @Transactional
    public PersonalData export(long id, Caller caller) {
        var member = deeds.hold(caller, id);
        deeds.done(caller, member, "export-personal-data", MemberEventKind.DATA_EXPORTED, "", "");
        return new PersonalData("member-" + member.number() + ".zip", zip(held.of(id), photos.of(id).jpeg()));
    }

    private byte[] zip(Map<String, Object> all, byte[] photo) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("member.json"));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
            if (photo.length > 0) {
                zip.putNextEntry(new ZipEntry("photo.jpg"));
                zip.write(photo);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
