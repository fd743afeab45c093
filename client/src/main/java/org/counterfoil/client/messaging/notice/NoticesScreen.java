package org.counterfoil.client.messaging.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.messaging.NoticeDetails;
import org.counterfoil.common.messaging.NoticeReader;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeState;

/** Headquarters' notices: a list, each with who has read it, and what can be done with one. */
public final class NoticesScreen extends ListScreen<NoticeRow, Integer> {

    private final NoticesViewModel model;

    public NoticesScreen(ScreenScope scope) {
        this(scope, scope.own(new NoticesViewModel(scope.session())));
    }

    private NoticesScreen(ScreenScope scope, NoticesViewModel model) {
        super(scope, "notices.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = model.mayWrite() ? List.of(new ListAction("add", "add", this::add)) : List.<ListAction>of();
        show(() -> NoticeSpecs.list(texts(), actions), row -> model.open(row, this::open));
    }

    private void add() {
        form(model.adding(overlays()::close), texts().get("notices.add"), texts().get("notices.add-note"));
    }

    private void edit(NoticeDetails known) {
        form(model.editing(known, overlays()::close), texts().get("notices.edit"), known.notice().title(),
                NoticeSpecs.badge(known.notice().state(), texts()));
    }

    private void open(NoticesViewModel.Opened opened) {
        var row = opened.details().notice();
        var text = opened.details().text();
        details(new Detail(row.title(), row.author(), List.of(NoticeSpecs.badge(row.state(), texts())), List.of(),
                List.of(new Detail.Section(texts().get("notices.section.shown"),
                        fact("from", texts().figures().date(row.from())),
                        fact("until", texts().figures().date(row.until())),
                        fact("stores",
                                text.stores().isEmpty()
                                        ? texts().get("notices.everywhere")
                                        : String.join(", ", new TreeSet<>(text.stores()))),
                        fact("readers", texts().figures().number(row.readers())))),
                tables(opened), actions(opened.details())));
    }

    private List<Node> tables(NoticesViewModel.Opened opened) {
        var readers = Nodes.column(6, Nodes.label(texts().get("notices.section.readers"), "section-title"));
        opened.readers().forEach(reader -> readers.getChildren().add(line(reader)));
        if (opened.readers().isEmpty()) {
            readers.getChildren().add(Nodes.label(texts().get("notices.unread"), "muted", "t-13"));
        } else if (opened.details().notice().readers() > opened.readers().size()) {
            readers.getChildren().add(Nodes.label(texts().get("notices.more-readers", "count",
                    opened.details().notice().readers() - opened.readers().size()), "subtle", "t-12"));
        }
        return List.of(Nodes.column(10, Nodes.label(texts().get("notices.section.text"), "section-title"),
                Nodes.wrapping(opened.details().text().text(), "t-14")), readers);
    }

    private Node line(NoticeReader reader) {
        return Nodes.row(8, Nodes.label(reader.staffNumber() + " " + reader.realName(), "t-13"),
                Nodes.label(reader.store(), "muted", "t-13"), Nodes.spacer(),
                Nodes.fixed(texts().figures().dateTime(reader.at()), "subtle", "t-12"));
    }

    private List<Detail.Action> actions(NoticeDetails known) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayWrite() && known.notice().state() != NoticeState.WITHDRAWN) {
            actions.add(action("notices.edit", "edit", () -> edit(known)));
            actions.add(dangerous("notices.withdraw", "undo", () -> withdraw(known.notice())));
        }
        return actions;
    }

    private void withdraw(NoticeRow row) {
        ask(Confirmation.plain(texts().get("notices.withdraw-question", "title", row.title()),
                texts().get("notices.withdraw-consequence"), texts().get("notices.withdraw")),
                () -> model.withdraw(row));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("notices.fact." + key), value);
    }
}
