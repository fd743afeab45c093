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
 */
public record EditMember(int version, MemberIdentity identity, Optional<MemberContact> contact,
        MemberPreferences preferences, MemberPrivileges privileges, Optional<List<OwnValue>> own) {

    public EditMember {
        own = own.map(List::copyOf);
    }

    /** Leaves the merchant's own fields as they are. */
    public EditMember(int version, MemberIdentity identity, Optional<MemberContact> contact,
            MemberPreferences preferences, MemberPrivileges privileges) {
        this(version, identity, contact, preferences, privileges, Optional.empty());
    }
}
