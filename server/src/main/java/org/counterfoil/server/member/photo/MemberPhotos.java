package org.counterfoil.server.member.photo;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.common.member.photo.PhotoReader;
import org.counterfoil.server.member.MemberDeeds;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photos of members. */
@Component
public class MemberPhotos {

    private static final String MEMBER = "member";

    private final MemberSight sight;
    private final MemberDeeds deeds;
    private final MerchantSql sql;

    MemberPhotos(MemberSight sight, MemberDeeds deeds, MerchantSql sql) {
        this.sight = sight;
        this.deeds = deeds;
        this.sql = sql;
    }

    /** Refuses: member-unknown. */
    @Transactional(readOnly = true)
    public MemberPhoto seen(long id, Caller caller) {
        sight.demand(caller, id);
        return of(id);
    }

    /** Of whoever it is; none where the member has none. */
    public MemberPhoto of(long id) {
        return sql.sql("select jpeg from member_photo where merchant_id = :merchant and member_id = :member")
                .param(MEMBER, id).query((row, _) -> new MemberPhoto(row.getBytes("jpeg"))).optional()
                .orElse(MemberPhoto.NONE);
    }

    /** See {@link org.counterfoil.common.member.MemberPhotoApi#setPhoto}. */
    @Transactional
    public void set(long id, MemberPhoto photo, Caller caller) {
        var kept = PhotoReader.checked(photo);
        var member = deeds.hold(caller, id);
        delete(id);
        sql.sql("insert into member_photo (member_id, merchant_id, jpeg) values (:member, :merchant, :jpeg)")
                .param(MEMBER, id).param("jpeg", kept.jpeg()).update();
        deeds.done(caller, member, "set-photo", MemberEventKind.PHOTO_SET, "", "");
    }

    /** See {@link org.counterfoil.common.member.MemberPhotoApi#removePhoto}. */
    @Transactional
    public void remove(long id, Caller caller) {
        var member = deeds.hold(caller, id);
        if (delete(id) > 0) {
            deeds.done(caller, member, "remove-photo", MemberEventKind.PHOTO_REMOVED, "", "");
        }
    }

    private int delete(long id) {
        return sql.sql("delete from member_photo where merchant_id = :merchant and member_id = :member")
                .param(MEMBER, id).update();
    }
}
