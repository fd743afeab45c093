package org.counterfoil.client.member;

import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.member.DuplicatePair;

/** Members who may be the same person: a list of pairs, each of which is compared and merged from the right. */
public final class DuplicatesScreen extends ListScreen<DuplicatePair, Integer> {

    private final DuplicatesViewModel model;

    public DuplicatesScreen(ScreenScope scope) {
        this(scope, scope.own(new DuplicatesViewModel(scope.session())));
    }

    private DuplicatesScreen(ScreenScope scope, DuplicatesViewModel model) {
        super(scope, "duplicates.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        show(() -> DuplicateSpecs.list(texts()), this::merge);
    }

    /** Whoever may only look sees the list. */
    private void merge(DuplicatePair pair) {
        if (model.mayMerge()) {
            model.merging(pair, overlays()::close, (form, two) -> MergeDesk.open(form, two,
                    head(texts().get("members.merge.title"), texts().get("members.merge.note")), texts(),
                    overlays()));
        }
    }
}
