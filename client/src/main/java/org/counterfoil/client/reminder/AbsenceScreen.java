package org.counterfoil.client.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport.StoreLine;
import org.counterfoil.common.reminder.ReminderKind;

/** How long members have been absent: all stores as tiles, each store as a line, both leading to the members. */
public final class AbsenceScreen extends ListScreen<StoreLine, AbsenceTotals> {

    /** The longest ones lead from a store's details to its members. */
    private static final List<AbsencePeriod> LONG = List.of(AbsencePeriod.WITHIN_180, AbsencePeriod.WITHIN_365,
            AbsencePeriod.LONGER, AbsencePeriod.NEVER);

    private final AbsenceViewModel model;
    private final ScreenScope scope;
    private final Subscription counting;

    public AbsenceScreen(ScreenScope scope) {
        this(scope, scope.own(new AbsenceViewModel(scope.session())));
    }

    private AbsenceScreen(ScreenScope scope, AbsenceViewModel model) {
        super(scope, "absence.title", model, model.list());
        this.model = model;
        this.scope = scope;
        var tiles = new AbsenceTiles(texts(), period -> scope.go(RemindersRoute.of(period)));
        above(tiles);
        counting = model.list().totals().subscribe(totals -> totals.ifPresent(tiles::show));
        scope.own(counting::unsubscribe);
    }

    @Override
    public void opened() {
        show(() -> AbsenceSpecs.list(texts(), actions()), this::open);
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        actions.add(new ListAction("back", "arrow_back", () -> scope.go(RemindersRoute.of(ReminderKind.NOT_SEEN))));
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        return actions;
    }

    private void open(StoreLine line) {
        var words = new ReminderWords(texts());
        var figures = texts().figures();
        var facts = Stream.of(AbsencePeriod.values()).map(period -> new Detail.Fact(words.name(period),
                texts().get("absence.figure", "members", line.of(period).members(), "money",
                        line.of(period).money())))
                .toList();
        var actions = LONG.stream().filter(period -> line.of(period).members() > 0)
                .map(period -> action("absence.show-" + period.key(), "people",
                        () -> scope.go(RemindersRoute.of(period).at(line.store()))))
                .toList();
        details(new Detail(line.name(), line.number(), List.of(),
                List.of(new Detail.Tile(texts().get("absence.column.total"), Nodes.label(
                        figures.number(line.total().members()), "t-20", "strong")),
                        new Detail.Tile(texts().get("absence.column.total-money"), Nodes.label(
                                figures.figure(line.total().money()), "t-20", "strong"))),
                List.of(new Detail.Section(texts().get("absence.section.periods"), facts)), actions));
    }
}
