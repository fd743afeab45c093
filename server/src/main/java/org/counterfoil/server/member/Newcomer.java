package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.FullProfile;
import org.counterfoil.common.member.Sex;

/**
 * Somebody who becomes a member at a desk and is given a number.
 *
 * @param phone as it was written; empty where none is given
 * @param level the level's code
 * @param store where the member is enrolled
 * @param profile what else is known; checked as an edit is
 */
public record Newcomer(String name, String phone, Sex sex, Optional<LocalDate> birthday, String level, long store,
        Optional<FullProfile> profile) {

    /** Of whom no more is known. */
    public Newcomer(String name, String phone, Sex sex, Optional<LocalDate> birthday, String level, long store) {
        this(name, phone, sex, birthday, level, store, Optional.empty());
    }
}
