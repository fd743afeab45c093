package org.counterfoil.common.member;

import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The photo of a member. Whose one reaches: as in {@link MemberApi}. All refuse
 * member-unknown.
 */
@HttpExchange("/api/members/{id}/photo")
public interface MemberPhotoApi {

    /** Empty where the member has none. */
    @Needs(Permission.MEMBERS)
    @GetExchange
    MemberPhoto photo(@PathVariable long id);

    /**
     * In place of the one before. It is decoded and written anew, so that nothing but the picture is kept: not where
     * it was taken, nor with what.
     *
     * <p>Refuses: photo-too-large, photo-unreadable, photo-dimensions, member-erased.
     */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @PutExchange
    void setPhoto(@PathVariable long id, @RequestBody MemberPhoto photo);

    /** Where there is none, nothing is done. */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @DeleteExchange
    void removePhoto(@PathVariable long id);
}
