package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.Sex;

/**
 * Somebody who becomes a member at a desk and is given a number.
 *
 * @param phone as it was written; empty where none is given
 * @param level the level's code
 * @param store where the member is enrolled
 */
public record Newcomer(String name, String phone, Sex sex, Optional<LocalDate> birthday, String level, long store) {}
