package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.shared.RefusedException;

/**
 * Somebody who was a member of an earlier system.
 *
 * @param level    its name or code
 * @param store    id of where the member is enrolled
 * @param joinedOn empty for today
 * @param source   what the member came with, as the history tells it
 */
public record Arrival(MemberIdentity identity, MemberContact contact, String level, long store,
        Optional<LocalDate> joinedOn, Optional<LocalDate> validUntil, String remark, String source) {

    /** The digits that a phone is kept as; empty for none and for what is no phone. */
    public static String phone(String typed) {
        try {
            return MemberFields.phone(typed);
        } catch (RefusedException malformed) {
            return "";
        }
    }
}
