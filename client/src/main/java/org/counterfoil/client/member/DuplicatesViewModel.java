package org.counterfoil.client.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.member.DuplicatePair;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionDetails;

/** Members who may be the same person: the server finds a few hundred pairs, which are narrowed here. */
final class DuplicatesViewModel extends ViewModel {

    private final SessionScope session;
    private final MergeApi merges;
    private final ListModel<DuplicatePair, Integer> list;

    DuplicatesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.merges = session.api(MergeApi.class);
        this.list = new ListModel<>(executor(), pair -> pair.first().id() + "-" + pair.second().id(),
                FilterValues.NONE, new Pairs());
    }

    ListModel<DuplicatePair, Integer> list() {
        return list;
    }

    boolean mayMerge() {
        return session.may(Permission.MEMBER_MERGE, Access.WRITE);
    }

    /** The two beside each other, with the form that merges them. */
    void merging(DuplicatePair pair, Runnable saved, BiConsumer<FormModel<TransactionDetails>, TwoMembers> then) {
        ask(() -> TwoMembers.read(merges, pair.first().id(), pair.second().id()),
                outcome -> answered(outcome, two -> then.accept(MergeDesk.form(session, two, done -> {
                    list.reload();
                    saved.run();
                    say(Notice.success("members.told.merged", Map.of("name", done.member())));
                }), two)));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private List<DuplicatePair> found(FilterValues filter) {
        var reasons = filter.chosen(DuplicateSpecs.REASON, DuplicatePair.Reason.class);
        return merges.duplicates().stream()
                .filter(pair -> reasons.isEmpty() || pair.reasons().stream().anyMatch(reasons::contains)).toList();
    }

    private final class Pairs implements ListModel.Source<DuplicatePair, Integer> {

        @Override
        public PageOf<DuplicatePair> page(FilterValues filter, PageWanted page) {
            return new PageOf<>(found(filter), Optional.empty());
        }

        @Override
        public Integer totals(FilterValues filter) {
            return found(filter).size();
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
