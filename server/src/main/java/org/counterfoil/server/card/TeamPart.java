package org.counterfoil.server.card;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.member.MemberStatus;

/**
 * What a sub-card is in its team.
 *
 * @param id     of its place in the team, which owns the account of what it used
 * @param team   the team's name
 * @param points how its sales give points to the main card
 * @param rate   percent or points
 * @param shared whether the main member's stored value pays
 * @param limit  minor units; empty without a share in it
 */
public record TeamPart(long id, String team, Main main, TeamPoints points, long rate, boolean shared,
        TeamPeriod period, Optional<Long> limit) {

    /** The main card by id and number, its member by id and name, and the member's state on the day it is asked. */
    public record Main(long card, String number, long member, String name, MemberStatus status,
            Optional<LocalDate> validUntil) {}
}
