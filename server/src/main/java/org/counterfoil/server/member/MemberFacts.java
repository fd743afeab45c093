package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberStatus;

/** A member as other features see it. */
public record MemberFacts(long id, String number, String name, MemberStatus status, LevelView level, long store,
        Optional<LocalDate> validUntil) {}
