package org.counterfoil.client.member;

import java.util.List;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.member.ConsentPurposeApi;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.MemberPhotoApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.photo.MemberPhoto;
import org.counterfoil.common.member.privacy.ConsentPurpose;
import org.counterfoil.common.member.privacy.MemberConsent;

/**
 * What stands in the drawer of a member beyond the profile.
 *
 * @param fields of the merchant's own, in order
 * @param said   what the member ever said of each purpose, the newest first
 */
record Beyond(MemberPhoto photo, List<OwnField> fields, Noted noted, List<ConsentPurpose> purposes,
        List<MemberConsent> said) {

    /** Asks for all of it; of somebody without a photo none is asked for. */
    static Beyond of(SessionScope session, MemberDetails member) {
        var photo = member.extras().photo()
                ? session.api(MemberPhotoApi.class).photo(member.id())
                : MemberPhoto.NONE;
        return new Beyond(photo, session.api(OwnFieldApi.class).list(),
                session.api(MemberNotesApi.class).noted(member.id()), session.api(ConsentPurposeApi.class).list(),
                session.api(PrivacyApi.class).consents(member.id()));
    }
}
