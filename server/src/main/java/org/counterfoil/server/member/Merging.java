package org.counterfoil.server.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.MergeField;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.level.FigureRows;
import org.counterfoil.server.member.level.LevelChanges;
import org.counterfoil.server.member.noted.MemberTags;
import org.counterfoil.server.member.standing.StandingRows;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.OwnChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The members' part of a merge: profile, level, figures, and what other features keep for members. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Merging {

    private final MemberSight sight;
    private final LevelRepository levels;
    private final MergeShelf shelf;
    private final Books books;
    private final MemberRecord told;
    private final Places places;
    private final OwnChanges changes;

    Merging(MemberSight sight, LevelRepository levels, MergeShelf shelf, Books books, MemberRecord told,
            Places places, OwnChanges changes) {
        this.sight = sight;
        this.levels = levels;
        this.shelf = shelf;
        this.books = books;
        this.told = told;
        this.places = places;
        this.changes = changes;
    }

    /** What is kept of levels, of how members stand and of their tags, and when. */
    @Component
    record Books(FigureRows figures, LevelChanges changes, StandingRows standings, MemberTags tags, Clock clock) {}

    /** Who stays and who is closed. */
    public record Two(MemberFacts kept, MemberFacts merged) {}

    /**
     * What is to be done with two members.
     *
     * @param taken fields that the kept one takes from the other
     */
    public record Order(Two two, List<MergeField> taken, String remark) {}

    /**
     * The two, locked until the transaction ends, always in the same order.
     *
     * <p>Refuses: merge-with-itself, member-unknown, member-merged, merge-state.
     */
    public Two lock(Caller caller, long kept, long merged) {
        demandTwo(kept, merged);
        sight.toChange(caller, Math.min(kept, merged));
        sight.toChange(caller, Math.max(kept, merged));
        return new Two(normal(sight.seen(caller, kept)), normal(sight.seen(caller, merged)));
    }

    /** Refuses: merge-with-itself. */
    static void demandTwo(long kept, long merged) {
        if (kept == merged) {
            throw Refusal.of(RefusalCode.MERGE_WITH_ITSELF).thrown();
        }
    }

    private MemberFacts normal(Member member) {
        var facts = member.facts(levels.findById(member.level()).orElseThrow().view(), places.businessDate());
        if (facts.status() != MemberStatus.NORMAL) {
            throw Refusal.of(RefusalCode.MERGE_STATE, "number", facts.number()).with("state", facts.status().name())
                    .thrown();
        }
        return facts;
    }

    /** Everything but the value, which the transaction of this id has moved. */
    public void merge(Caller caller, Order order, long transaction) {
        var today = places.businessDate();
        var kept = sight.seen(caller, order.two().kept().id());
        var merged = sight.seen(caller, order.two().merged().id());
        var whole = MemberFields.told(kept, "");
        var masked = MemberFields.toldMasked(kept, "");
        var before = MergedProfile.of(kept);
        var other = MergedProfile.of(merged);
        var after = before.knownAs(other);
        for (var field : order.taken()) {
            after = after.taking(field, other);
        }
        merged.mergeInto(kept.id(), today);
        if (after.numberSince(before).isPresent()) {
            merged.knownElsewhereAs("");
            changes.flush(); // nobody else has it at any moment
        }
        kept.become(after);
        var level = raised(kept, merged);
        var merge = new MemberMerge(new MemberMerge.Pair(kept.id(), merged.id()), order.taken(),
                new MemberMerge.State(shelf.write(before), kept.level()),
                new MemberMerge.State(shelf.write(after), level));
        merge.done(transaction, books.clock().instant(), caller.operator().id());
        var remark = order.remark();
        told.log(caller, merged, "merge-members", merged.number(), kept.number());
        told.history(caller, merged, MemberEventKind.MERGED, merged.number(), kept.number(), remark);
        told.history(caller, kept, MemberEventKind.TOOK_OVER, merged.number(), kept.number(), remark);
        var changed = MemberFields.difference(whole, masked, kept);
        if (!changed.after().isEmpty()) {
            told.history(caller, kept, MemberEventKind.EDITED, changed.before(), changed.after(), remark);
        }
        changes.flush();
        shelf.keep(merge);
        move(caller, new LevelChanges.Way(kept.id(), kept.level(), level), remark);
        books.figures().take(kept.id(), merged.id());
        books.standings().seeAnew(List.of(kept.id(), merged.id()));
        books.tags().keep(kept.id(), kept.preferences().tags());
    }

    /** Something that the merged member did before was taken back: from now on the merge stays. */
    public void goneOn(long merged, String transaction) {
        shelf.standing(merged).reversed(transaction);
    }

    /** The id of the higher of both levels. */
    private long raised(Member kept, Member merged) {
        var own = levels.findById(kept.level()).orElseThrow();
        var other = levels.findById(merged.level()).orElseThrow();
        return other.view().rank() > own.view().rank() ? other.id() : own.id();
    }

    private void move(Caller caller, LevelChanges.Way way, String remark) {
        if (way.before() != way.after()) {
            books.changes().move(way, cause(caller, remark), places.businessDate());
        }
    }

    /** Why a level changed by a merge, or by taking one back. */
    static LevelChanges.Cause cause(Caller caller, String remark) {
        return new LevelChanges.Cause(LevelMove.MERGED, Optional.empty(),
                Optional.of(caller.operator().id()), Optional.empty(), remark);
    }
}
