package org.counterfoil.client.staff.log;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogRow;

/** The operator log: a list, each line with what it changed, and from there to what else was done. */
public final class LogScreen extends ListScreen<LogRow, Integer> {

    private final LogWords words;
    private final LogViewModel model;

    public LogScreen(ScreenScope scope) {
        this(scope, scope.own(new LogViewModel(scope.session())));
    }

    private LogScreen(ScreenScope scope, LogViewModel model) {
        super(scope, "log.title", model, model.list());
        this.model = model;
        words = new LogWords(texts());
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        var actions = model.mayExport()
                ? List.of(ListAction.export(() -> export(model::export)))
                : List.<ListAction>of();
        model.narrowing(stores -> show(() -> LogSpecs.list(texts(), stores, actions),
                row -> model.details(row, this::open)));
    }

    private void open(LogDetails details) {
        var line = details.line();
        var figures = texts().figures();
        var changes = Change.between(LogMoney.read(line, details.before(), figures),
                LogMoney.read(line, details.after(), figures));
        var tables = changes.isEmpty() ? List.<Node>of() : List.<Node>of(new ChangesTable(changes, words));
        details(new Detail(words.action(line.action()), texts().figures().dateTime(line.at()),
                List.of(words.badge(line)), List.of(),
                List.of(new Detail.Section(texts().get("log.section.what"), done(line)),
                        new Detail.Section(texts().get("log.section.who"), fact("operator", operator(line)),
                                fact("store", line.place().store()), fact("terminal", line.place().terminal()),
                                fact("address", line.address()),
                                fact("session", line.session().map(Object::toString).orElse("")))),
                tables, actions(line)));
    }

    private List<Detail.Fact> done(LogRow line) {
        var facts = new ArrayList<>(List.of(fact("module", words.module(line.module())),
                fact("subject", words.subject(line))));
        var reason = words.reason(line);
        if (!reason.isEmpty()) {
            facts.add(fact("reason", reason));
        }
        return facts;
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
        return new Detail.Action(texts().get("log." + key), icon, false, () -> {
            overlays().close();
            model.search(where, text);
        });
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts().get("log.fact." + key), value);
    }
}
