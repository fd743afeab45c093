package org.counterfoil.client.member.level;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ListExport;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.EditLevel;
import org.counterfoil.common.member.ExportLevels;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelDetails;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.EmployeeType;

/** The merchant's levels, and what the operator's role may do with them. */
final class LevelsViewModel extends ViewModel {

    private final SessionScope session;
    private final LevelApi levels;
    private final ListModel<LevelRow, Integer> list;
    private final ForecastViewModel forecasts;

    LevelsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.levels = session.api(LevelApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Levels());
        this.forecasts = new ForecastViewModel(session);
    }

    ListModel<LevelRow, Integer> list() {
        return list;
    }

    ForecastViewModel forecasts() {
        return forecasts;
    }

    /** Levels are the merchant's, so that headquarters alone sets them. */
    boolean mayChange() {
        return session.may(Permission.LEVELS, Access.WRITE)
                && session.signedIn().operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR;
    }

    void details(long id, Consumer<LevelDetails> then) {
        ask(() -> levels.details(id), outcome -> answered(outcome, then));
    }

    /** All levels, to choose one that members move up to. */
    void others(Consumer<List<LevelRow>> then) {
        ask(() -> levels.list(LevelFilter.all()).rows(), outcome -> answered(outcome, then));
    }

    /** Above all that there are. */
    FormModel<LevelDetails> adding(List<LevelRow> others, Runnable saved) {
        var rank = others.stream().mapToInt(row -> row.profile().rank()).max().orElse(-1) + 1;
        return form(LevelForm.adding(others, session.texts()), LevelForm.fresh(rank),
                values -> levels.add(LevelForm.add(values)), saved);
    }

    FormModel<LevelDetails> editing(LevelDetails known, List<LevelRow> all, Runnable saved) {
        var seen = new AtomicReference<>(known);
        var id = known.level().id();
        var others = all.stream().filter(row -> row.id() != id).toList();
        return form(LevelForm.editing(others, session.texts()), LevelForm.of(known.level().profile()),
                values -> levels.edit(id, new EditLevel(seen.get().version(), LevelForm.profile(values))), saved)
                .rereadBy(() -> LevelForm.of(seen.updateAndGet(_ -> levels.details(id)).level().profile()));
    }

    void delete(LevelRow row) {
        run(() -> {
            levels.delete(row.id());
            return row;
        }, outcome -> answered(outcome, gone -> {
            list.reload();
            say(Notice.success("levels.deleted", Map.of("name", gone.profile().name())));
        }));
    }

    /** Says what the server would: a level that a member has stays. */
    void tellHeld(LevelRow row) {
        say(new Notice.Refusing(Refusal.of(RefusalCode.LEVEL_HELD, "members", row.members())));
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return ListExport.allowed(session);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return new ListExport<>(session, "levels.title", new LevelWords(session.texts()).exported(),
                LevelsViewModel::wanted,
                (filter, layout) -> levels.export(new ExportLevels(filter, layout))).of(list, columns);
    }

    @Override
    public void close() {
        forecasts.close();
        list.close();
        super.close();
    }

    private FormModel<LevelDetails> form(FormSpec spec, FormValues values, Function<FormValues, LevelDetails> saver,
            Runnable saved) {
        return new FormModel<>(executor(), spec, values, new FieldReader(session.texts().figures()),
                typed -> refusing(saver, typed), answer -> {
                    list.reload();
                    saved.run();
                });
    }

    private static LevelDetails refusing(Function<FormValues, LevelDetails> saver, FormValues typed) {
        try {
            return saver.apply(typed);
        } catch (RefusedException refused) {
            throw LevelForm.atItsField(refused, typed);
        }
    }

    private static LevelFilter wanted(FilterValues filter, PageWanted page) {
        return new LevelFilter(filter.words(), page);
    }

    private final class Levels implements ListModel.Source<LevelRow, Integer> {

        @Override
        public PageOf<LevelRow> page(FilterValues filter, PageWanted page) {
            return levels.list(wanted(filter, page));
        }

        /** Levels are few: one page holds them. */
        @Override
        public Integer totals(FilterValues filter) {
            return page(filter, PageWanted.first(PageOf.MAX_ROWS)).rows().size();
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
