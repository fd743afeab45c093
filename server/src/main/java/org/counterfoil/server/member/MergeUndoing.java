package org.counterfoil.server.member;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.LevelChanges;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.OwnChanges;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The members' part of taking a merge back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MergeUndoing {

    private final MemberSight sight;
    private final MemberRepository members;
    private final MergeShelf shelf;
    private final Merging.Books books;
    private final MemberRecord told;
    private final Places places;
    private final OwnChanges changes;

    MergeUndoing(MemberSight sight, MemberRepository members, MergeShelf shelf, Merging.Books books,
            MemberRecord told, Places places, OwnChanges changes) {
        this.sight = sight;
        this.members = members;
        this.shelf = shelf;
        this.books = books;
        this.told = told;
        this.places = places;
        this.changes = changes;
    }

    /**
     * A merge that stands; ids.
     *
     * @param reversed number of the first transaction since that took back what the merged member had done before
     */
    public record Standing(long kept, long merged, long transaction, Optional<String> reversed) {}

    /**
     * The merge that closed a member, both locked until the transaction ends.
     *
     * <p>Refuses: member-unknown, merge-unknown, merge-gone-on (the kept member was merged as well), member-erased.
     */
    public Standing lock(Caller caller, long merged) {
        sight.demand(caller, merged);
        var merge = shelf.standing(merged);
        var pair = merge.pair();
        sight.locked(caller, Math.min(pair.kept(), pair.merged()));
        sight.locked(caller, Math.max(pair.kept(), pair.merged()));
        var kept = sight.seen(caller, pair.kept());
        if (kept.mergedInto().isPresent()) {
            throw Refusal.of(RefusalCode.MERGE_GONE_ON, "number", kept.number()).thrown();
        }
        if (kept.isErased()) {
            throw Refusal.of(RefusalCode.MEMBER_ERASED).thrown();
        }
        return new Standing(pair.kept(), pair.merged(), merge.transaction(), merge.reversed());
    }

    /**
     * Everything but the value, which the transaction of this id has moved back.
     *
     * <p>Refuses: merge-phone-taken, merge-external-taken, and what those refuse who keep something for members.
     */
    public void undo(Caller caller, Standing standing, String remark, long transaction) {
        var merge = shelf.standing(standing.merged());
        var kept = sight.seen(caller, standing.kept());
        var merged = sight.seen(caller, standing.merged());
        shelf.giveBack(merge);
        var whole = MemberFields.told(kept, "");
        var masked = MemberFields.toldMasked(kept, "");
        restore(kept, merge);
        giveNumberBack(merge, kept, merged);
        demandPhoneFree(kept, merged);
        merged.separate(places.businessDate());
        merge.undone(transaction, books.clock().instant(), caller.operator().id());
        told.log(caller, merged, "undo-merge", kept.number(), merged.number());
        told.history(caller, merged, MemberEventKind.MERGE_UNDONE, kept.number(), merged.number(), remark);
        told.history(caller, kept, MemberEventKind.MERGE_UNDONE, kept.number(), merged.number(), remark);
        var changed = MemberFields.difference(whole, masked, kept);
        if (!changed.after().isEmpty()) {
            told.history(caller, kept, MemberEventKind.EDITED, changed.before(), changed.after(), remark);
        }
        changes.flush();
        var way = new LevelChanges.Way(kept.id(), merge.after().level(), merge.before().level());
        if (way.before() != way.after()) {
            books.changes().move(way, Merging.cause(caller, remark), places.businessDate());
        }
        books.figures().giveBack(kept.id(), merged.id());
        books.standings().seeAnew(List.of(kept.id(), merged.id()));
        books.tags().keep(kept.id(), kept.preferences().tags());
    }

    /** What the merge took, unless somebody has changed it since. */
    private void restore(Member kept, MemberMerge merge) {
        var now = MergedProfile.of(kept);
        var before = shelf.read(merge.before().profile());
        var after = shelf.read(merge.after().profile());
        for (var field : merge.taken()) {
            if (now.value(field).equals(after.value(field))) {
                now = now.taking(field, before);
            }
        }
        kept.become(now);
    }

    /** The external number that went along; another one that the kept member has by now stays. */
    private void giveNumberBack(MemberMerge merge, Member kept, Member merged) {
        var before = shelf.read(merge.before().profile());
        shelf.read(merge.after().profile()).numberSince(before).ifPresent(number -> {
            members.findByExternalNumber(number).filter(other -> other.id() != kept.id()).ifPresent(other -> {
                throw Refusal.of(RefusalCode.MERGE_EXTERNAL_TAKEN, "number", other.number()).thrown();
            });
            if (kept.externalNumber().filter(number::equals).isPresent()) {
                kept.knownElsewhereAs("");
                changes.flush(); // nobody else has it at any moment
            }
            merged.knownElsewhereAs(number);
        });
    }

    private void demandPhoneFree(Member kept, Member merged) {
        if (merged.phone().isEmpty() || merged.phone().equals(kept.phone())) {
            return;
        }
        members.findOthersOfPhone(merged.phone(), merged.id(), Limit.of(1)).forEach(other -> {
            throw Refusal.of(RefusalCode.MERGE_PHONE_TAKEN, "number", other.number()).thrown();
        });
    }
}
