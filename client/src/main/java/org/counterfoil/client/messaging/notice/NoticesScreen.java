package org.counterfoil.client.messaging.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.messaging.NoticeDetails;
import org.counterfoil.common.messaging.NoticeReader;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeState;

/** Headquarters' notices: a list, each with who has read it, and what can be done with one. */
public final class NoticesScreen implements Screen {

    private final ScreenScope scope;
    private final Texts texts;
    private final Overlays overlays;
    private final NoticesViewModel model;
    private final VBox node;
    private final Subscription listening;
    private Optional<ListPane<NoticeRow, Integer>> list = Optional.empty();

    public NoticesScreen(ScreenScope scope) {
        this.scope = scope;
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new NoticesViewModel(scope.session()));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("notices.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        var pane = list.orElseGet(this::build);
        model.list().search();
        pane.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.ifPresent(ListPane::close);
    }

    private ListPane<NoticeRow, Integer> build() {
        var actions = model.mayWrite()
                ? List.of(new ListAction("add", "add", this::add))
                : List.<ListAction>of();
        var pane = new ListPane<>(model.list(), NoticeSpecs.list(texts, actions), scope.session().lists(), texts,
                row -> model.open(row, this::open));
        list = Optional.of(pane);
        node.getChildren().add(Nodes.grow(pane));
        return pane;
    }

    private void add() {
        FormPane.inDrawer(model.adding(overlays::close), texts, new SheetHead(texts.get("notices.add"),
                texts.get("notices.add-note"), List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void edit(NoticeDetails known) {
        FormPane.inDrawer(model.editing(known, overlays::close), texts,
                new SheetHead(texts.get("notices.edit"), known.notice().title(),
                        List.of(NoticeSpecs.badge(known.notice().state(), texts)), texts.get("shared.close"),
                        overlays::leave),
                overlays);
    }

    private void open(NoticesViewModel.Opened opened) {
        var row = opened.details().notice();
        var text = opened.details().text();
        DetailPane.open(new Detail(row.title(), row.author(), List.of(NoticeSpecs.badge(row.state(), texts)), List.of(),
                List.of(new Detail.Section(texts.get("notices.section.shown"),
                        fact("from", texts.figures().date(row.from())),
                        fact("until", texts.figures().date(row.until())),
                        fact("stores", text.stores().isEmpty()
                                ? texts.get("notices.everywhere")
                                : String.join(", ", new TreeSet<>(text.stores()))),
                        fact("readers", texts.figures().number(row.readers())))),
                tables(opened), actions(opened.details())), texts, overlays);
    }

    private List<Node> tables(NoticesViewModel.Opened opened) {
        var readers = Nodes.column(6, Nodes.label(texts.get("notices.section.readers"), "section-title"));
        opened.readers().forEach(reader -> readers.getChildren().add(line(reader)));
        if (opened.readers().isEmpty()) {
            readers.getChildren().add(Nodes.label(texts.get("notices.unread"), "muted", "t-13"));
        } else if (opened.details().notice().readers() > opened.readers().size()) {
            readers.getChildren().add(Nodes.label(texts.get("notices.more-readers", "count",
                    opened.details().notice().readers() - opened.readers().size()), "subtle", "t-12"));
        }
        return List.of(Nodes.column(10, Nodes.label(texts.get("notices.section.text"), "section-title"),
                Nodes.wrapping(opened.details().text().text(), "t-14")), readers);
    }

    private Node line(NoticeReader reader) {
        return Nodes.row(8, Nodes.label(reader.staffNumber() + " " + reader.realName(), "t-13"),
                Nodes.label(reader.store(), "muted", "t-13"), Nodes.spacer(),
                Nodes.fixed(texts.figures().dateTime(reader.at()), "subtle", "t-12"));
    }

    private List<Detail.Action> actions(NoticeDetails known) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayWrite() && known.notice().state() != NoticeState.WITHDRAWN) {
            actions.add(new Detail.Action(texts.get("notices.edit"), "edit", false, () -> {
                overlays.close();
                edit(known);
            }));
            actions.add(new Detail.Action(texts.get("notices.withdraw"), "undo", true, () -> withdraw(known.notice())));
        }
        return actions;
    }

    private void withdraw(NoticeRow row) {
        ConfirmPane.ask(Confirmation.plain(texts.get("notices.withdraw-question", "title", row.title()),
                texts.get("notices.withdraw-consequence"), texts.get("notices.withdraw")), texts, overlays, () -> {
                    overlays.close();
                    model.withdraw(row);
                });
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("notices.fact." + key), value);
    }
}
