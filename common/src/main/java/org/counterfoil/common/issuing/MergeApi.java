package org.counterfoil.common.issuing;

import java.util.List;

import org.counterfoil.common.member.DuplicatePair;
import org.counterfoil.common.member.MergeRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.counterfoil.common.value.TransactionDetails;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Merging members who are the same person. Whom one reaches: as in {@link org.counterfoil.common.member.MemberApi}; who
 * is not reached is unknown. Requests are repeated and answered as in {@link IssuingApi}.
 */
@HttpExchange("/api/merges")
public interface MergeApi {

    /** Pairs of normal members with the same phone, the same document or the same name and birthday, at most 200. */
    @Needs(Permission.MEMBER_MERGE)
    @GetExchange("/duplicates")
    List<DuplicatePair> duplicates();

    /** The two beside each other. Refuses what {@link #mergeMembers} refuses of the two and their states. */
    @Needs(Permission.MEMBER_MERGE)
    @GetExchange("/preview/{kept}/{merged}")
    MergePreview preview(@PathVariable long kept, @PathVariable long merged);

    /** The merges that a member took part in, the newest first. Refuses: member-unknown. */
    @Needs(Permission.MEMBERS)
    @GetExchange("/of/{member}")
    List<MergeRow> of(@PathVariable long member);

    /**
     * Money, points and counts with all that their lots remember, cards, coupons and history go to the kept member, who
     * has the higher of both levels; the other one is closed. Answers the transaction that moved the value.
     *
     * <p>Refuses: merge-with-itself, member-unknown, member-merged, merge-state (one is locked, expired or cancelled),
     * merge-reserved, merge-into-bearer unless said, field-too-long (remark), busy, same-request-other-body,
     * sequence-used.
     */
    @Needs(value = Permission.MEMBER_MERGE, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange
    TransactionDetails mergeMembers(@RequestBody MergeMembers command);

    /**
     * Everything goes back to where it was, and the fields of the profile that were not changed since.
     *
     * <p>Refuses: merge-unknown, member-unknown, merge-value-used (naming the first transaction that used what was
     * moved), merge-debt-repaid, merge-card-changed, merge-gone-on (the kept member was merged as well),
     * merge-phone-taken, merge-external-taken, busy.
     */
    @Needs(value = Permission.MEMBER_MERGE, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/undo")
    TransactionDetails undo(@RequestBody UndoMerge command);
}
