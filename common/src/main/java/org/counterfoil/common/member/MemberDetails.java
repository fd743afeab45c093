package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member with what an edit needs.
 *
 * @param version    to be sent back with an edit
 * @param status     as of today: past the last day it is EXPIRED
 * @param store      name of the store where the member was enrolled
 * @param validUntil the last day; empty for no end
 * @param lunar      the birthday by the lunar calendar, where it is kept by that
 * @param whole      whether the contact stands here whole, or with its middle hidden
 */
public record MemberDetails(long id, int version, String number, MemberStatus status, LevelView level, String store,
        LocalDate joinedOn, Optional<LocalDate> validUntil, MemberIdentity identity, Optional<LunarDay> lunar,
        MemberContact contact, boolean whole, MemberPreferences preferences, MemberPrivileges privileges,
        MemberExtras extras) {}
