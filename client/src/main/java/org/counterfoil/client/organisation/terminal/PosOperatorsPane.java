package org.counterfoil.client.organisation.terminal;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.PosOperatorRow;

/** The operators of a handheld, two digits each; each can be changed and closed, and others added. */
final class PosOperatorsPane extends VBox {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 300;
    private static final double NUMBER = 32;

    private final PosOperatorsViewModel model;
    private final Texts texts;
    private final Overlays overlays;
    private final VBox lines = new VBox(8);
    private final Button add;
    private final Subscription listening;
    private List<PosOperatorRow> known = List.of();

    private PosOperatorsPane(PosOperatorsViewModel model, Texts texts, Overlays overlays) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.overlays = overlays;
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        add = Nodes.iconTextButton("add", texts.get("operators.add"), "accent");
        add.setId("operator-add");
        add.setOnAction(_ -> fillIn(model.adding(known, this::saved), "operators.add"));
        var close = Nodes.button(texts.get("shared.close"), "soft");
        close.setOnAction(_ -> overlays.close());
        var scroll = Nodes.styled(new ScrollPane(lines), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(HEIGHT);
        getChildren().addAll(Nodes.wrapping(texts.get("operators.of", "alias", model.terminal().profile().alias(),
                "number", model.terminal().number()), "t-16", "strong"), banner, scroll,
                Nodes.row(12, add, Nodes.spacer(), close));
        Nodes.show(add, model.mayChange());
        Nodes.width(this, WIDTH);
    }

    /** Lays the operators over a screen. */
    static void show(PosOperatorsViewModel model, Texts texts, Overlays overlays) {
        var pane = new PosOperatorsPane(model, texts, overlays);
        overlays.openPanel(pane, () -> {
            pane.listening.unsubscribe();
            model.close();
        });
        pane.refresh();
        pane.add.requestFocus();
    }

    private void refresh() {
        model.list(rows -> {
            known = rows;
            lines.getChildren().setAll(rows.stream().map(this::line).toList());
            if (rows.isEmpty()) {
                lines.getChildren().add(Nodes.wrapping(texts.get("operators.none"), "muted", "t-13"));
            }
        });
    }

    private Node line(PosOperatorRow row) {
        var number = Nodes.fixed(row.number(), "t-16", "strong");
        number.setMinWidth(NUMBER);
        var who = Nodes.column(2, Nodes.label(row.realName(), "t-14", "medium"), Nodes.label(row.employee()
                .map(one -> texts.get("operators.employee", "number", one.staffNumber(), "name", one.realName()))
                .orElseGet(() -> texts.get("operators.no-employee")), "muted", "t-12"));
        var line = Nodes.row(12, number, Nodes.grow(who));
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.closed()) {
            line.getChildren().add(new StatusBadge(texts.get("operators.closed"), StatusBadge.Tone.NEUTRAL));
        }
        if (model.mayChange()) {
            line.getChildren().addAll(edit(row), turn(row));
        }
        return line;
    }

    private Button edit(PosOperatorRow row) {
        var edit = Nodes.button(texts.get("operators.edit"), "soft", "sm");
        edit.setId("operator-edit-" + row.number());
        edit.setOnAction(_ -> fillIn(model.editing(row, this::saved), "operators.edit-title"));
        return edit;
    }

    private Button turn(PosOperatorRow row) {
        var turn = Nodes.button(texts.get(row.closed() ? "operators.open" : "operators.close"), "flat", "sm");
        turn.setId("operator-turn-" + row.number());
        turn.setOnAction(_ -> model.turn(row, this::refresh));
        return turn;
    }

    private void saved() {
        overlays.close();
        refresh();
    }

    private void fillIn(FormModel<PosOperatorRow> form, String title) {
        FormPane.inDrawer(form, texts, new SheetHead(texts.get(title), texts.get("operators.note"), List.of(),
                texts.get("shared.close"), overlays::leave), overlays);
    }
}
