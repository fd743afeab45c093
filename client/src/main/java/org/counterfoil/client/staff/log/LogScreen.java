package org.counterfoil.client.staff.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.job.ExportPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogRow;

/** The operator log: a list, each line with what it changed, and from there to what else was done. */
public final class LogScreen implements Screen {

    private final ScreenScope scope;
    private final Texts texts;
    private final LogWords words;
    private final Overlays overlays;
    private final LogViewModel model;
    private final VBox node;
    private final Subscription listening;
    private Optional<ListPane<LogRow, Integer>> list = Optional.empty();

    public LogScreen(ScreenScope scope) {
        this.scope = scope;
        texts = scope.texts();
        words = new LogWords(texts);
        overlays = scope.overlays();
        model = scope.own(new LogViewModel(scope.session()));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("log.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.narrowing(this::showList);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.ifPresent(ListPane::close);
    }

    private void showList(List<FieldType.Option> stores) {
        var pane = list.orElseGet(() -> build(stores));
        model.list().search();
        pane.placeFocus();
    }

    private ListPane<LogRow, Integer> build(List<FieldType.Option> stores) {
        var actions = model.mayExport()
                ? List.of(ListAction.export(() -> list.ifPresent(this::export)))
                : List.<ListAction>of();
        var pane = new ListPane<>(model.list(), LogSpecs.list(texts, stores, actions), scope.session().lists(), texts,
                row -> model.details(row, this::open));
        list = Optional.of(pane);
        node.getChildren().add(Nodes.grow(pane));
        return pane;
    }

    private void export(ListPane<LogRow, Integer> shown) {
        var order = model.export(shown.shown(), overlays::close);
        var pane = new ExportPane(order, texts, overlays::close);
        overlays.openPanel(pane, () -> {
            pane.close();
            order.close();
        });
    }

    private void open(LogDetails details) {
        var line = details.line();
        var changes = Change.between(details.before(), details.after());
        var tables = changes.isEmpty() ? List.<Node>of() : List.<Node>of(new ChangesTable(changes, words));
        DetailPane.open(new Detail(words.action(line.action()), texts.figures().dateTime(line.at()),
                List.of(words.badge(line)), List.of(), List.of(
                        new Detail.Section(texts.get("log.section.what"), fact("module", words.module(line.module())),
                                fact("subject", line.subject()), fact("reason", words.reason(line))),
                        new Detail.Section(texts.get("log.section.who"), fact("operator", operator(line)),
                                fact("store", line.place().store()), fact("terminal", line.place().terminal()),
                                fact("address", line.address()),
                                fact("session", line.session().map(Object::toString).orElse("")))),
                tables, actions(line)), texts, overlays);
    }

    private static String operator(LogRow line) {
        return (line.operator().staffNumber() + " " + line.operator().realName()).strip();
    }

    private List<Detail.Action> actions(LogRow line) {
        var actions = new ArrayList<Detail.Action>();
        line.session().ifPresent(
                session -> actions.add(more("same-session", "history", LogScope.WHERE, Long.toString(session))));
        actions.add(more("same-operator", "person", LogScope.WHO, line.operator().staffNumber()));
        if (!line.subject().isEmpty()) {
            actions.add(more("same-subject", "label", LogScope.WHAT, line.subject()));
        }
        return actions;
    }

    private Detail.Action more(String key, String icon, LogScope where, String text) {
        return new Detail.Action(texts.get("log." + key), icon, false, () -> {
            overlays.close();
            model.search(where, text);
        });
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("log.fact." + key), value);
    }
}
