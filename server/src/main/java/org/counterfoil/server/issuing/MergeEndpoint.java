package org.counterfoil.server.issuing;

import java.util.List;

import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.issuing.MergePreview;
import org.counterfoil.common.issuing.UndoMerge;
import org.counterfoil.common.member.DuplicatePair;
import org.counterfoil.common.member.MergeRow;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.member.DuplicateQueries;
import org.counterfoil.server.member.MergeQueries;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to merging members. */
@RestController
class MergeEndpoint implements MergeApi {

    private final CurrentCaller caller;
    private final DuplicateQueries duplicates;
    private final MergeQueries merges;
    private final MergePreviews previews;
    private final MergeMembersHandler merge;
    private final UndoMergeHandler undo;

    MergeEndpoint(CurrentCaller caller, DuplicateQueries duplicates, MergeQueries merges, MergePreviews previews,
            MergeMembersHandler merge, UndoMergeHandler undo) {
        this.caller = caller;
        this.duplicates = duplicates;
        this.merges = merges;
        this.previews = previews;
        this.merge = merge;
        this.undo = undo;
    }

    @Override
    public List<DuplicatePair> duplicates() {
        return duplicates.find(caller.get());
    }

    @Override
    public MergePreview preview(long kept, long merged) {
        return previews.of(caller.get(), kept, merged);
    }

    @Override
    public List<MergeRow> of(long member) {
        return merges.of(caller.get(), member);
    }

    @Override
    public TransactionDetails mergeMembers(MergeMembers command) {
        return merge.handle(command, caller.get());
    }

    @Override
    public TransactionDetails undo(UndoMerge command) {
        return undo.handle(command, caller.get());
    }
}
