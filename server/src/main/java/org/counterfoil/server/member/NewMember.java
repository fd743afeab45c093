package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.Sex;

/**
 * A member to be enrolled.
 *
 * @param number  the member's own number, unique for the merchant
 * @param sortKey the name's pinyin in lower case; for other names the name itself
 * @param phone   digits alone; empty where none is known
 * @param level   the level's code
 * @param store   where the member is enrolled
 */
public record NewMember(String number, String name, String sortKey, String phone, Sex sex,
        Optional<LocalDate> birthday, String level, long store) {}
