package org.counterfoil.common.member;

import java.util.List;

import org.counterfoil.common.member.own.OwnValue;

/**
 * What is asked of somebody who becomes a member beyond name, phone, sex and birthday. It is checked as an edit is.
 *
 * @param calendar by which the birthday is kept
 * @param contact  its phone is of no account
 * @param own      of the merchant's own fields those that say something
 */
public record FullProfile(BirthdayCalendar calendar, MemberContact contact, MemberPreferences preferences,
        MemberPrivileges privileges, List<OwnValue> own) {

    public FullProfile {
        own = List.copyOf(own);
    }
}
