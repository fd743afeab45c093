package org.counterfoil.common.member;

import java.util.List;

import org.counterfoil.common.member.privacy.Erasure;
import org.counterfoil.common.member.privacy.GiveConsent;
import org.counterfoil.common.member.privacy.MemberConsent;
import org.counterfoil.common.member.privacy.PersonalData;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Consents, all data and the end of them. Whose one reaches: as in {@link MemberApi}. All
 * refuse member-unknown, and what changes something member-erased.
 */
@HttpExchange("/api/members/{id}")
public interface PrivacyApi {

    /** All that the member ever said, the newest first; the first of each purpose is what holds. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/consents")
    List<MemberConsent> consents(@PathVariable long id);

    /**
     * What holds already is not written down again.
     *
     * <p>Refuses: consent-purpose-unknown (also one that is retired, unless it is taken back), consent-text-changed
     * (to be agreed to is another text by now).
     */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE)
    @PostExchange("/consents")
    List<MemberConsent> giveConsent(@PathVariable long id, @RequestBody GiveConsent command);

    /** All that is held of the member, numbers whole; that it was carried away goes to operator log and history. */
    @Needs(value = Permission.PERSONAL_DATA, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/data")
    PersonalData exportPersonalData(@PathVariable long id);

    /**
     * Forgets who the member is: name, phone, document, addresses, photo, notes, own fields, and what the history says
     * of them. The number stays, under which the books know somebody whom nobody can name any more.
     *
     * <p>While a document must be kept the member is locked instead, and forgotten by itself from that day on. Asked
     * again it is done as soon as it may be.
     *
     * <p>Refuses: member-has-balance (money, points, counts, coupons), member-has-debt (points), member-has-cards,
     * member-in-team (card, team), balance-reserved, field-too-long (remark).
     */
    @Needs(value = Permission.PERSONAL_DATA, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/erase")
    Erasure eraseMember(@PathVariable long id, @RequestBody MemberReason reason);
}
