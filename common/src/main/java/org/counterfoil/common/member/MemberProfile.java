package org.counterfoil.common.member;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a desk may see of a member.
 *
 * @param number      the member's own number ('M1873 0020 4415' without spaces)
 * @param maskedPhone with the middle hidden ('138 **** 6027'); empty where none is known
 * @param birthday    empty where none is known, and for one that is kept by the lunar calendar: on which days that is,
 *                    the reminders of the member tell
 */
public record MemberProfile(long id, String number, String name, String maskedPhone, MemberStatus status,
        LevelView level, Optional<LocalDate> birthday, LocalDate joinedOn) {}
