package org.counterfoil.common.card;

import java.util.List;

import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Members who have no card, at a desk as in an office. A card becomes theirs as it becomes any other member's:
 * {@link org.counterfoil.common.issuing.IssuingApi#activate}, with the member's own number.
 */
@HttpExchange("/api/members/cardless")
public interface CardlessApi {

    /**
     * Enrols a member at the caller's store. What is asked, {@link org.counterfoil.common.issuing.IssuingApi#words}
     * says.
     *
     * <p>Refuses, naming the field: field-missing and field-too-long (name), phone-malformed,
     * external-number-malformed, level-unknown, birthday-in-future; phone-taken and external-number-taken, which name a
     * member whom the caller sees, else member-phone-taken and member-external-taken; of the merchant's own fields, by
     * {@code own-<id>}: field-missing, field-too-long, whole-malformed, day-malformed, choice-unknown; without a field:
     * own-field-unknown, and member-unreachable, where neither a phone nor an external number is given.
     */
    @Needs(value = Permission.CARD_ACTIVATE, access = Access.WRITE)
    @PostExchange("/enrol")
    CardlessMember enrol(@RequestBody EnrolMember command);

    /**
     * The members of a member number, a phone or an external number, the newest first, at most 50. Of all stores: who
     * says one of these may be served anywhere.
     */
    @Needs(Permission.CARD_READ)
    @PostExchange("/find")
    List<CardlessMember> find(@RequestBody String key);
}
