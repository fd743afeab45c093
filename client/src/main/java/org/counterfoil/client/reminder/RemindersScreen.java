package org.counterfoil.client.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.counterfoil.client.member.MembersRoute;
import org.counterfoil.client.reminder.RemindersViewModel.Line;
import org.counterfoil.client.shared.list.BulkAction;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;

/** The members to be reminded of: a list by kind that leads to each of them. */
public final class RemindersScreen extends ListScreen<Line, Integer> {

    private final RemindersViewModel model;
    private final ScreenScope scope;

    /** @param filter what the list is narrowed by at first */
    public RemindersScreen(ScreenScope scope, FilterValues filter) {
        this(scope, scope.own(new RemindersViewModel(scope.session(), filter)));
    }

    private RemindersScreen(ScreenScope scope, RemindersViewModel model) {
        super(scope, "reminders.title", model, model.list());
        this.model = model;
        this.scope = scope;
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.narrowing(choices -> show(() -> ReminderSpecs.list(texts(), choices, model.today(), actions(), copy()),
                line -> scope.go(MembersRoute.of(line.row().member(), line.row().number()))));
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        actions.add(new ListAction("absence", "event_busy", () -> scope.go(new AbsenceRoute())));
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
        }
        return actions;
    }

    private BulkAction copy() {
        return new BulkAction("copy", "content_copy", selection -> model.copy(selection,
                lines -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, lines))));
    }
}
