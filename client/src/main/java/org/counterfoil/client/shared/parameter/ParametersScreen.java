package org.counterfoil.client.shared.parameter;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
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
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.parameter.ParameterRow;

/** The parameters: a list in groups, the history of each from the right, and from there the form that sets it. */
public final class ParametersScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final ParameterWords words;
    private final ParametersViewModel model;
    private final ListPane<ParameterRow, Integer> list;
    private final VBox node;
    private final Subscription listening;

    public ParametersScreen(ScreenScope scope) {
        texts = scope.texts();
        overlays = scope.overlays();
        words = new ParameterWords(texts);
        model = scope.own(new ParametersViewModel(scope.session()));
        list = new ListPane<>(model.list(), ParameterSpecs.list(texts), scope.session().lists(), texts,
                row -> model.details(row, this::open));
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner, Nodes.grow(list));
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("parameter.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.list().search();
        list.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.close();
    }

    private void open(KnownParameter known) {
        DetailPane.open(new ParameterSheet(known, texts).detail(actions(known.row())), texts, overlays);
    }

    private List<Detail.Action> actions(ParameterRow row) {
        var actions = new ArrayList<Detail.Action>();
        if (model.mayChange()) {
            actions.add(new Detail.Action(texts.get("parameter.edit"), "edit", false, () -> {
                overlays.close();
                edit(row);
            }));
            if (row.own()) {
                actions.add(new Detail.Action(texts.get("parameter.reset"), "restore", false, () -> reset(row)));
            }
        }
        return actions;
    }

    private void edit(ParameterRow row) {
        FormPane.inDrawer(model.editing(row, overlays::close), texts, new SheetHead(words.name(row.parameter()),
                words.about(row.parameter()), List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void reset(ParameterRow row) {
        var usual = words.value(row.parameter(), row.parameter().usual());
        ConfirmPane.ask(Confirmation.plain(texts.get("parameter.reset-question", "name", words.name(row.parameter())),
                texts.get("parameter.reset-consequence", "value", usual), texts.get("parameter.reset")), texts,
                overlays, () -> {
                    overlays.close();
                    model.reset(row);
                });
    }
}
