package org.counterfoil.common.card;

import java.util.Optional;

import org.counterfoil.common.member.MemberProfile;

/**
 * A member as a desk sees one who has shown no card.
 *
 * @param externalNumber what the member is known by elsewhere; empty for nothing
 * @param card           number of a card of the member's that can be used; empty where there is none
 */
public record CardlessMember(MemberProfile member, String externalNumber, Optional<String> card) {}
