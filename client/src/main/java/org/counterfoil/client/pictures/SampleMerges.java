package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.issuing.MergePreview;
import org.counterfoil.common.issuing.UndoMerge;
import org.counterfoil.common.member.DuplicatePair;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.MergeRow;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;

/** Plays merges of {@link SampleMembers}; 6 is somebody with bearer cards alone. */
public final class SampleMerges implements MergeApi {

    private static final long BEARER = 6;

    private final SampleMembers members;
    private final SampleMemberCards cards;
    private final Sitting sitting;
    private final List<MergeMembers> commands = new ArrayList<>();
    private final List<MergeRow> rows = new ArrayList<>();

    public SampleMerges(SampleMembers members, SampleMemberCards cards, Sitting sitting) {
        this.members = members;
        this.cards = cards;
        this.sitting = sitting;
    }

    /** What was sent. */
    public List<MergeMembers> commands() {
        return List.copyOf(commands);
    }

    @Override
    public List<DuplicatePair> duplicates() {
        return Stream.of(pair(1, 3, DuplicatePair.Reason.PHONE),
                pair(2, 6, DuplicatePair.Reason.NAME_AND_BIRTHDAY, DuplicatePair.Reason.DOCUMENT),
                pair(5, 9, DuplicatePair.Reason.NAME_AND_BIRTHDAY)).filter(this::stand).toList();
    }

    private boolean stand(DuplicatePair pair) {
        return Stream.of(pair.first().id(), pair.second().id()).map(members::details)
                .allMatch(member -> member.status() == MemberStatus.NORMAL);
    }

    private DuplicatePair pair(long first, long second, DuplicatePair.Reason... reasons) {
        return new DuplicatePair(one(first), one(second), List.of(reasons));
    }

    private DuplicatePair.One one(long id) {
        var member = members.details(id);
        return new DuplicatePair.One(id, member.number(), member.identity().name(), member.contact().phone(),
                member.level(), member.store(), LocalDate.of(2024, 2, 3).plusDays(id));
    }

    @Override
    public MergePreview preview(long kept, long merged) {
        var one = normal(kept);
        var other = normal(merged);
        return new MergePreview(side(one), side(other), List.of(),
                one.level().rank() < other.level().rank() ? other.level() : one.level(), kept == BEARER);
    }

    private MemberDetails normal(long id) {
        var member = members.details(id);
        if (member.status() != MemberStatus.NORMAL) {
            throw Refusal.of(RefusalCode.MERGE_STATE, "number", member.number()).with("state", member.status().name())
                    .thrown();
        }
        return member;
    }

    private MergePreview.Side side(MemberDetails member) {
        return new MergePreview.Side(member, cards.balances(member.id()), cards.cards(member.id()));
    }

    @Override
    public List<MergeRow> of(long member) {
        return rows.stream().filter(row -> row.kept().id() == member || row.merged().id() == member).toList();
    }

    @Override
    public TransactionDetails mergeMembers(MergeMembers command) {
        if (command.kept() == BEARER && !command.intoBearer()) {
            throw Refusal.of(RefusalCode.MERGE_INTO_BEARER, "number", members.details(command.kept()).number())
                    .thrown();
        }
        commands.add(command);
        tell(command.kept(), command.merged());
        return cards.answer();
    }

    /** Says that one was merged into another. */
    public void tell(long kept, long merged) {
        members.merge(merged, true);
        rows.add(new MergeRow(rows.size() + 1L, who(kept), who(merged), "PT261121000900000041",
                Sitting.NOW.minusSeconds(7_200), sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                Optional.empty()));
    }

    private MergeRow.Who who(long id) {
        var member = members.details(id);
        return new MergeRow.Who(id, member.number(), member.identity().name());
    }

    @Override
    public TransactionDetails undo(UndoMerge command) {
        members.merge(command.merged(), false);
        rows.replaceAll(row -> row.merged().id() == command.merged()
                ? new MergeRow(row.id(), row.kept(), row.merged(), row.transaction(), row.at(), row.by(),
                        Optional.of(Sitting.NOW))
                : row);
        return cards.answer();
    }
}
