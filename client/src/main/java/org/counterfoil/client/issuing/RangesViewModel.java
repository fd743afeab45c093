package org.counterfoil.client.issuing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.WholeList;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.issuing.RangeFailure;
import org.counterfoil.common.issuing.RangePreview;
import org.counterfoil.common.issuing.RangeRow;
import org.counterfoil.common.issuing.RangeState;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.issuing.StartRange;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobApi;

/** The ranges of the merchant, and one that is looked at while the server works on it. */
final class RangesViewModel extends ViewModel {

    /** Between two looks at a range that goes on. */
    static final Duration LOOK = Duration.ofSeconds(1);

    private final SessionScope session;
    private final RangeApi ranges;
    private final ListModel<RangeRow, Integer> list;
    private final ReadOnlyObjectWrapper<Optional<Watched>> watched = new ReadOnlyObjectWrapper<>(Optional.empty());
    private UiExecutor.Pending next = () -> {};

    RangesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.ranges = session.api(RangeApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Ranges());
    }

    /** A plan with what it comes to; carried out twice it is done once. */
    record Planned(StartRange command, RangePreview preview) {}

    /** A range with the first of its cards that could not be activated. */
    record Watched(RangeRow range, List<RangeFailure> failures) {

        Watched {
            failures = List.copyOf(failures);
        }
    }

    ListModel<RangeRow, Integer> list() {
        return list;
    }

    /** What is being looked at; empty when nothing is. */
    ReadOnlyObjectProperty<Optional<Watched>> watched() {
        return watched.getReadOnlyProperty();
    }

    boolean mayPlan() {
        return session.may(Permission.CARD_RANGE, Access.WRITE) && session.signedIn().atHeadquarters();
    }

    void words(Consumer<RangeWords> then) {
        run(ranges::words, outcome -> answered(outcome, then));
    }

    /** Saving changes nothing yet: it asks what the plan comes to. */
    FormModel<Planned> planning(RangeWords words, Optional<Long> batch, Consumer<Planned> found) {
        var texts = session.texts();
        return new FormModel<>(executor(), RangeForm.of(words, texts), RangeForm.fresh(words, batch),
                new FieldReader(texts.figures()), values -> {
                    var plan = RangeForm.plan(values);
                    var preview = ranges.preview(plan);
                    return new Planned(new StartRange(UUID.randomUUID(), plan, preview.count(), preview.perCard()),
                            preview);
                }, found).savedAs("form.preview");
    }

    void start(Planned planned, Consumer<RangeRow> then) {
        run(() -> ranges.start(planned.command()), outcome -> {
            list.reload();
            answered(outcome, then);
        });
    }

    /** Goes on with one that stopped. */
    void resume(RangeRow range, Consumer<RangeRow> then) {
        run(() -> ranges.resume(range.id()), outcome -> {
            list.reload();
            answered(outcome, then);
        });
    }

    /** Ends it at its next step; what is done stays. */
    void stop(RangeRow range) {
        run(() -> session.api(JobApi.class).cancel(range.job()),
                outcome -> answered(outcome, _ -> say(Notice.success("ranges.told.stopping", Map.of()))));
    }

    /** Looks at one, again and again as long as it is under way. */
    void watch(long id) {
        next.cancel();
        run(() -> {
            var range = ranges.one(id);
            return new Watched(range, range.refused() == 0
                    ? List.of()
                    : ranges.failures(id, PageWanted.first(PageOf.MAX_ROWS)).rows());
        }, outcome -> seen(id, outcome));
    }

    /** Looks no longer. */
    void leave() {
        next.cancel();
        watched.set(Optional.empty());
        list.reload();
    }

    @Override
    public void close() {
        next.cancel();
        list.close();
        super.close();
    }

    private void seen(long id, Outcome<Watched> outcome) {
        sayTroubleOf(outcome);
        if (outcome instanceof Outcome.Done<Watched>(var now)) {
            watched.set(Optional.of(now));
        }
        if (watched.get().filter(now -> now.range().state() == RangeState.RUNNING).isPresent()) {
            next = executor().after(LOOK, () -> watch(id));
        }
    }

    private final class Ranges implements ListModel.Source<RangeRow, Integer> {

        @Override
        public PageOf<RangeRow> page(FilterValues filter, PageWanted page) {
            return ranges.list(page.sort().isEmpty() ? newestFirst(page) : page);
        }

        @Override
        public Integer totals(FilterValues filter) {
            return WholeList.count(ranges::list);
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }

        private static PageWanted newestFirst(PageWanted page) {
            return new PageWanted(page.sort(), true, page.cursor(), page.rows());
        }
    }
}
