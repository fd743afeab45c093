package org.counterfoil.common.member;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * One member: the profile, its life and its history. As with transactions, the back office of headquarters reaches all
 * members of the merchant, and everywhere else a store reaches those who were enrolled there; to it nobody else is
 * there.
 *
 * <p>Whatever names one refuses member-unknown. What changes a member and finds it changed already does nothing and
 * leaves no second line of history. Remarks that are too long are refused: field-too-long (remark).
 */
@HttpExchange("/api/members")
public interface MemberApi {

    /** With the middle of numbers hidden. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/{id}")
    MemberDetails details(@PathVariable long id);

    /** Whole; that it was looked at goes to the operator log. */
    @Needs(Permission.MEMBER_PRIVACY)
    @GetExchange("/{id}/whole")
    MemberDetails whole(@PathVariable long id);

    /** What happened to the member and to the cards, ordered by {@code time}. */
    @Needs(Permission.MEMBERS)
    @PostExchange("/{id}/history")
    PageOf<MemberEvent> history(@PathVariable long id, @RequestBody PageWanted page);

    /** All levels of the merchant, the lowest first. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/levels")
    List<LevelView> levels();

    /**
     * Answers the member as {@link #details} does.
     *
     * <p>Refuses: changed-meanwhile, not-permitted (a contact, without the permission to change whole numbers),
     * member-phone-taken; naming the field: field-missing, field-too-long, phone-malformed, email-malformed,
     * birthday-in-future, percent-out-of-range, member-unknown and referrer-oneself (referrer), employee-unknown
     * (salesPerson), external-number-malformed, external-number-taken (naming its member) or, where the caller does not
     * see that one, member-external-taken, too-many (tags, deliveries), bad-request; of the merchant's own fields, by
     * {@code own-<id>}: field-missing, field-too-long, whole-malformed, day-malformed, choice-unknown. A member who was
     * forgotten: member-erased.
     */
    @Needs(value = Permission.MEMBERS, access = Access.WRITE, also = Permission.MEMBER_PRIVACY)
    @PutExchange("/{id}")
    MemberDetails edit(@PathVariable long id, @RequestBody EditMember command);

    /** Stops everything that the member could do. Refuses: member-move-forbidden, naming both states. */
    @Needs(value = Permission.MEMBER_LIFE, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/{id}/lock")
    MemberDetails lock(@PathVariable long id, @RequestBody MemberReason reason);

    /**
     * Ends a membership for good; the phone is free for somebody else, and nothing moves in the member's accounts any
     * more but what is past its last day.
     *
     * <p>Refuses: member-move-forbidden, naming both states; member-has-cards, which are cancelled first;
     * member-in-team (card, team); balance-reserved; member-to-be-erased. Unless the command leaves it,
     * member-has-balance (money, points, counts, coupons) and member-has-debt (points).
     */
    @Needs(value = Permission.MEMBER_LIFE, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/{id}/cancel")
    MemberDetails cancel(@PathVariable long id, @RequestBody CancelMember command);

    /** Refuses: member-move-forbidden, naming both states; member-to-be-erased, who stays locked until that is done. */
    @Needs(value = Permission.MEMBER_LIFE, access = Access.WRITE)
    @PostExchange("/{id}/unlock")
    MemberDetails unlock(@PathVariable long id, @RequestBody MemberReason reason);

    /** Whoever was expired is a member again. Refuses: member-move-forbidden, day-in-past (validUntil). */
    @Needs(value = Permission.MEMBER_LIFE, access = Access.WRITE)
    @PostExchange("/{id}/validity")
    MemberDetails changeValidity(@PathVariable long id, @RequestBody ChangeValidity command);

    /** In place of the phone that was bound before. Refuses, naming the field: member-phone-taken, phone-malformed. */
    @Needs(value = Permission.MEMBER_LIFE, access = Access.WRITE)
    @PostExchange("/{id}/phone")
    MemberDetails bindPhone(@PathVariable long id, @RequestBody BindPhone command);

    /** Leaves the member without one. */
    @Needs(value = Permission.MEMBER_LIFE, access = Access.WRITE)
    @PostExchange("/{id}/phone/unbind")
    MemberDetails unbindPhone(@PathVariable long id, @RequestBody MemberReason reason);
}
