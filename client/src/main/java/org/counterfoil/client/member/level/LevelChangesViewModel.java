package org.counterfoil.client.member.level;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ListExport;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.common.member.ExportLevelChanges;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** Who changed level when, and changing levels by hand. */
final class LevelChangesViewModel extends ViewModel {

    private final SessionScope session;
    private final LevelApi levels;
    private final LevelChangeApi changes;
    private final ListModel<LevelChangeRow, Integer> list;

    LevelChangesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.levels = session.api(LevelApi.class);
        this.changes = session.api(LevelChangeApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Changes());
    }

    ListModel<LevelChangeRow, Integer> list() {
        return list;
    }

    boolean mayChange() {
        return session.may(Permission.LEVEL_CHANGE, Access.WRITE);
    }

    /** The levels there are, to narrow by and to put members in. */
    void levels(Consumer<List<LevelRow>> then) {
        ask(() -> levels.list(LevelFilter.all()).rows(), outcome -> answered(outcome, then));
    }

    /** One request, however often it is sent. */
    FormModel<ChangedLevels> changing(List<LevelRow> all, Runnable saved) {
        var request = UUID.randomUUID();
        return new FormModel<>(executor(), ChangeLevelForm.spec(all), FormValues.EMPTY,
                new FieldReader(session.texts().figures()),
                values -> changes.changeLevel(ChangeLevelForm.command(request, values)), done -> {
                    list.reload();
                    saved.run();
                    say(Notice.success("levelchanges.changed",
                            Map.of("count", done.changed(), "same", done.unchanged())));
                });
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return ListExport.allowed(session);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return new ListExport<>(session, "levelchanges.title", new LevelWords(session.texts()).exported(), this::wanted,
                (filter, layout) -> changes.export(new ExportLevelChanges(filter, layout))).of(list, columns);
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private LevelChangeFilter wanted(FilterValues filter, PageWanted page) {
        return new LevelChangeFilter(filter.words(), filter.one(LevelChangeSpecs.OPERATOR).orElse(""),
                ids(filter, LevelChangeSpecs.BEFORE), ids(filter, LevelChangeSpecs.AFTER),
                filter.range(LevelChangeSpecs.DAYS, session.signedIn().desk().businessDate()),
                filter.chosen(LevelChangeSpecs.MOVE, LevelMove.class), page);
    }

    /** A view may have been kept by another language or version: what is no id does not narrow. */
    private static Set<Long> ids(FilterValues filter, String key) {
        return filter.chosen(key).stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private final class Changes implements ListModel.Source<LevelChangeRow, Integer> {

        @Override
        public PageOf<LevelChangeRow> page(FilterValues filter, PageWanted page) {
            return changes.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return changes.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
