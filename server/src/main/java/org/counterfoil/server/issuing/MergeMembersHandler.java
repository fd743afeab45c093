package org.counterfoil.server.issuing;

import java.util.List;

import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.MemberCards;
import org.counterfoil.server.member.LevelProgress;
import org.counterfoil.server.member.MemberAccounts;
import org.counterfoil.server.member.Merging;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.Undertaking;
import org.counterfoil.server.value.recipe.MergeRecipe;
import org.springframework.stereotype.Component;

/** One of two members is kept, and gets all that the other one has: value, cards, coupons, and what was chosen. */
@Component
class MergeMembersHandler {

    /** The longest remark that the books keep. */
    static final int REMARK = 200;

    private final JointDesk desk;
    private final LevelProgress progress;
    private final Merging merging;
    private final MemberCards cards;
    private final MergeParties parties;
    private final MemberAccounts accounts;

    MergeMembersHandler(JointDesk desk, LevelProgress progress, Merging merging, MemberCards cards,
            MergeParties parties, MemberAccounts accounts) {
        this.desk = desk;
        this.progress = progress;
        this.merging = merging;
        this.cards = cards;
        this.parties = parties;
        this.accounts = accounts;
    }

    /** What both have done before is taken in first, each for its own: so it can be told apart again. */
    TransactionDetails handle(MergeMembers command, Caller caller) {
        return desk.once(new Ask("merge-members", command.request(), command, caller), progress::advance,
                () -> undertaking(command, caller)).getFirst();
    }

    private Undertaking undertaking(MergeMembers command, Caller caller) {
        var remark = Entered.text("remark", command.remark(), REMARK);
        var two = merging.lock(caller, command.kept(), command.merged());
        if (!command.intoBearer() && losesItsName(command.kept(), command.merged())) {
            throw Refusal.of(RefusalCode.MERGE_INTO_BEARER, "number", two.kept().number()).thrown();
        }
        var recipe = new MergeRecipe(parties.holder(command.kept()), parties.holder(command.merged()),
                accounts.of(command.merged()));
        return new Undertaking(
                List.of(new Prepared(recipe, parties.wording(remark, two.kept(), two.merged()))), posted -> {
                    merging.merge(caller, new Merging.Order(two, command.taken(), remark), posted.getFirst().id());
                    accounts.close(command.merged());
                });
    }

    /** Whether somebody who is known goes to somebody whose cards belong to whoever holds them. */
    private boolean losesItsName(long kept, long merged) {
        return cards.registered(merged).orElse(false) && !cards.registered(kept).orElse(true);
    }
}
