package org.counterfoil.common.member;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.own.OwnValue;

/**
 * What is to hold of a member from now on.
 *
 * @param version of the details that were looked at
 * @param contact empty leaves it as it is, as whoever can't see it whole must
 * @param own     of the merchant's own fields all that say something; empty leaves them as they are
 * @param externalNumber what the member is known by elsewhere, nobody else's; nothing in it takes it away, and empty
 *                leaves it as it is
 */
public record EditMember(int version, MemberIdentity identity, Optional<MemberContact> contact,
        MemberPreferences preferences, MemberPrivileges privileges, Optional<List<OwnValue>> own,
        Optional<String> externalNumber) {

    public EditMember {
        own = own.map(List::copyOf);
    }

    /** Leaves the external number as it is. */
    public EditMember(int version, MemberIdentity identity, Optional<MemberContact> contact,
            MemberPreferences preferences, MemberPrivileges privileges, Optional<List<OwnValue>> own) {
        this(version, identity, contact, preferences, privileges, own, Optional.empty());
    }

    /** Leaves the merchant's own fields and the external number as they are. */
    public EditMember(int version, MemberIdentity identity, Optional<MemberContact> contact,
            MemberPreferences preferences, MemberPrivileges privileges) {
        this(version, identity, contact, preferences, privileges, Optional.empty());
    }
}
