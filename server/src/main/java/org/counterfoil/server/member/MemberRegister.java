package org.counterfoil.server.member;

import java.util.List;
import java.util.Optional;

import org.counterfoil.server.member.standing.StandingRows;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Adds members with all that a member has from the beginning. */
@Component
class MemberRegister {

    private final MemberRepository members;
    private final StandingRows standings;

    MemberRegister(MemberRepository members, StandingRows standings) {
        this.members = members;
        this.standings = standings;
    }

    /** Adds a member and returns the id. */
    long add(Member member) {
        var id = members.saveAndFlush(member).id();
        standings.addMissing(List.of(id));
        return id;
    }

    /** Who has this phone; whoever was merged no longer does. */
    Optional<Member> ofPhone(String digits) {
        return members.findOfPhone(digits, Limit.of(1)).stream().findFirst();
    }
}
