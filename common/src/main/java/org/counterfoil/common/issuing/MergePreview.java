package org.counterfoil.common.issuing;

import java.util.List;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MergeField;

/**
 * Two members beside each other, before one is merged into the other.
 *
 * @param suggested  fields that the kept member lacks and the other one has
 * @param level      what the kept member will have: the higher of both
 * @param intoBearer whether somebody with a registered card would go to somebody with bearer cards alone
 */
public record MergePreview(Side kept, Side merged, List<MergeField> suggested, LevelView level, boolean intoBearer) {

    /** One of the two, with the middle of numbers hidden, what the member owns and all cards. */
    public record Side(MemberDetails member, Balances balances, List<CardOfMember> cards) {

        public Side {
            cards = List.copyOf(cards);
        }
    }

    public MergePreview {
        suggested = List.copyOf(suggested);
    }
}
