package org.counterfoil.server.issuing;

import org.counterfoil.common.issuing.MergePreview;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.server.card.MemberCards;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MergeQueries;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Two members beside each other, with what they own. */
@Component
class MergePreviews {

    private final MergeQueries merges;
    private final MemberBalances balances;
    private final MemberCards cards;

    MergePreviews(MergeQueries merges, MemberBalances balances, MemberCards cards) {
        this.merges = merges;
        this.balances = balances;
        this.cards = cards;
    }

    /** See {@link org.counterfoil.common.issuing.MergeApi#preview}. */
    MergePreview of(Caller caller, long kept, long merged) {
        var beside = merges.beside(caller, kept, merged);
        return new MergePreview(side(beside.kept()), side(beside.merged()), beside.suggested(), beside.level(),
                cards.registered(merged).orElse(false) && !cards.registered(kept).orElse(true));
    }

    private MergePreview.Side side(MemberDetails member) {
        return new MergePreview.Side(member, balances.of(member.id()), cards.of(member.id()));
    }
}
