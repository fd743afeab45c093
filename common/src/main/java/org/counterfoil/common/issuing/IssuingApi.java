package org.counterfoil.common.issuing;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Giving cards out. Every command carries a request key: repeated, it gets its first answer, refusals included. What is
 * answered is on disk, the card, its member and the money together.
 */
@HttpExchange("/api/issuing")
public interface IssuingApi {

    /** What is asked of somebody new, and what may be chosen. */
    @Needs(Permission.CARD_ACTIVATE)
    @GetExchange("/words")
    IssuingWords words();

    /**
     * Makes a produced card a member's, and recharges it where that is asked.
     *
     * <p>Refuses: card-unknown, card-already-active and the card's other states, card-expired (a last day in the past),
     * store-unknown and store-closed (store: one that is not the caller's to choose, or takes nothing any more),
     * deposit-due (a deposit that nothing pays), pin-malformed, member-unknown, member-locked, name-missing,
     * phone-malformed, phone-taken (naming a member whom the caller sees), member-phone-taken (of another one),
     * level-unknown, field-missing (one of the merchant's own fields, by {@code own-<id>}), what a full profile is
     * refused for in {@link org.counterfoil.common.member.MemberApi#edit}, naming the field, store-closed, busy,
     * same-request-other-body, sequence-used; with a recharge also not-permitted without the permission to recharge,
     * and all that a recharge is refused for; where the law asks for it buyer-needed, holder-identity-needed,
     * bank-transfer-needed.
     */
    @Needs(value = Permission.CARD_ACTIVATE, access = Access.WRITE, also = Permission.RECHARGE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/activate")
    Activation activate(@RequestBody ActivateCard command);
}
