package org.counterfoil.server.issuing;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.issuing.UndoMerge;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.member.LevelProgress;
import org.counterfoil.server.member.MemberAccounts;
import org.counterfoil.server.member.Members;
import org.counterfoil.server.member.MergeUndoing;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.MemberValue;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.Undertaking;
import org.counterfoil.server.value.recipe.ReversalRecipe;
import org.springframework.stereotype.Component;

/** A merge is taken back: value into the lots that it came from, cards and coupons to whom they belonged. */
@Component
class UndoMergeHandler {

    private final JointDesk desk;
    private final LevelProgress progress;
    private final MergeUndoing undoing;
    private final Members members;
    private final MergeParties parties;
    private final MemberAccounts accounts;
    private final MemberValue value;

    UndoMergeHandler(JointDesk desk, LevelProgress progress, MergeUndoing undoing, Members members,
            MergeParties parties, MemberAccounts accounts, MemberValue value) {
        this.desk = desk;
        this.progress = progress;
        this.undoing = undoing;
        this.members = members;
        this.parties = parties;
        this.accounts = accounts;
        this.value = value;
    }

    TransactionDetails handle(UndoMerge command, Caller caller) {
        return desk.once(new Ask("undo-merge", command.request(), command, caller), progress::advance,
                () -> undertaking(command, caller)).getFirst();
    }

    private Undertaking undertaking(UndoMerge command, Caller caller) {
        var remark = Entered.text("remark", command.remark(), MergeMembersHandler.REMARK);
        var merge = undoing.lock(caller, command.merged());
        demandUntouched(merge);
        var wording = parties.wording(remark, members.facts(merge.kept()), members.facts(merge.merged()));
        accounts.open(merge.merged());
        var recipe = new ReversalRecipe(merge.transaction(), Optional.of(parties.holder(merge.kept())),
                new Instruction.Share.Whole(), SpentPoints.REFUSE, 0, 0, 0, Tender.STORED_VALUE,
                false, Optional.empty());
        return new Undertaking(List.of(new Prepared(recipe, wording)),
                posted -> undoing.undo(caller, merge, remark, posted.getFirst().id()));
    }

    /** What is in the way is named, where the ledger would only know that something is missing. */
    private void demandUntouched(MergeUndoing.Standing merge) {
        merge.reversed().or(() -> value.usedBy(merge.transaction())).ifPresent(number -> {
            throw Refusal.of(RefusalCode.MERGE_VALUE_USED, "transaction", number).thrown();
        });
        var debt = value.debtMoved(merge.transaction(), merge.kept());
        if (value.debt(merge.kept()) > debt) {
            throw Refusal.of(RefusalCode.MERGE_DEBT_REPAID, "points", -debt).thrown();
        }
    }
}
