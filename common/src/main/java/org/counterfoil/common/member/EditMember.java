package org.counterfoil.common.member;

import java.util.Optional;

/**
 * What is to hold of a member from now on.
 *
 * @param version of the details that were looked at
 * @param contact empty leaves it as it is, as whoever can't see it whole must
 */
public record EditMember(int version, MemberIdentity identity, Optional<MemberContact> contact,
        MemberPreferences preferences, MemberPrivileges privileges) {}
