package org.counterfoil.client.organisation.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.organisation.store.StoresViewModel.Quotas;
import org.counterfoil.client.shared.approval.ApprovalPanel;
import org.counterfoil.client.shared.approval.ApprovalQuestion;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.QuotaLeft;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.organisation.StoreRow;

/**
 * The quotas of a store as they stand now, beside what the merchant has left; each can be granted or taken back, and
 * its check switched.
 */
final class QuotaPane extends VBox {

    private static final double WIDTH = 600;

    private final StoresViewModel model;
    private final Texts texts;
    private final Overlays overlays;
    private final VBox lines = new VBox(12);
    private final Map<StoreQuota, Shown> figures = new EnumMap<>(StoreQuota.class);
    private final ApprovalQuestion approvals = new ApprovalQuestion();
    private final Subscription listening;

    /** What is left of a quota, and what the merchant has left to grant of it. */
    private record Shown(Label left, Label merchant) {}

    private QuotaPane(StoresViewModel model, Quotas known, Texts texts, Overlays overlays) {
        super(16);
        this.model = model;
        this.texts = texts;
        this.overlays = overlays;
        var store = known.details().store();
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        var close = Nodes.button(texts.get("shared.close"), "soft");
        close.setId("quotas-close");
        close.setOnAction(event -> overlays.close());
        getChildren().addAll(Nodes.wrapping(texts.get("stores.quotas-of", "name", store.profile().name()), "t-16",
                "strong"), banner, lines, Nodes.row(12, Nodes.spacer(), close));
        if (StoreSpecs.isClosed(store)) {
            getChildren().add(2, Nodes.wrapping(texts.get("stores.quotas-stand"), "muted", "t-13"));
        }
        show(known);
        ApprovalPanel.over(overlays, approvals, texts);
        Nodes.width(this, WIDTH);
    }

    /** Lays the quotas over a screen. */
    static void show(StoresViewModel model, Quotas known, Texts texts, Overlays overlays) {
        var pane = new QuotaPane(model, known, texts, overlays);
        overlays.openPanel(pane, () -> pane.listening.unsubscribe());
        pane.placeFocus(StoreQuota.RECHARGE);
    }

    private void show(Quotas known) {
        lines.getChildren().setAll(Stream.of(StoreQuota.values()).map(quota -> line(known, quota)).toList());
    }

    private Node line(Quotas known, StoreQuota quota) {
        var store = known.details().store();
        var left = left(store, quota);
        var check = Nodes.button(texts.get(left.checked() ? "stores.check.stop" : "stores.check.start"), "flat");
        check.setId("check-" + key(quota));
        check.setOnAction(event -> model.check(store, quota, !left.checked(), switched -> {
            show(switched);
            lookup("#check-" + key(quota)).requestFocus();
        }));
        var shown = new Shown(Nodes.fixed(figure(left.left(), quota), "t-20", "strong"),
                Nodes.label(merchantLeft(known.merchant().of(quota), quota), "muted", "t-12"));
        figures.put(quota, shown);
        var line = Nodes.styled(Nodes.row(12, Nodes.grow(Nodes.column(2,
                Nodes.label(texts.get("stores.column." + key(quota) + "-quota"), "muted", "t-13"), shown.left(),
                Nodes.label(StoreSheet.drawn(left, texts), "muted", "t-12"), shown.merchant())), check),
                "balance-tile");
        if (!StoreSpecs.isClosed(store)) {
            line.getChildren().add(adjust(store, quota));
        }
        return line;
    }

    private Button adjust(StoreRow store, StoreQuota quota) {
        var adjust = Nodes.iconTextButton("tune", texts.get("stores.adjust"), "soft", "on-canvas");
        adjust.setId("adjust-" + key(quota));
        adjust.setOnAction(event -> model.quotas(store.id(), fresh -> {
            show(fresh);
            placeFocus(quota);
            fillIn(fresh, quota);
        }));
        return adjust;
    }

    private void fillIn(Quotas known, StoreQuota quota) {
        var store = known.details().store();
        var left = known.merchant().of(quota);
        var form = model.adjusting(store, quota, left, approvals, adjusted -> {
            overlays.close();
            figures.get(quota).left().setText(figure(adjusted.after(), quota));
            figures.get(quota).merchant().setText(merchantLeft(adjusted.merchantLeft(), quota));
            model.refresh(store.id(), fresh -> {
                var cursor = Nodes.cursorIn(this).orElse("adjust-" + key(quota));
                show(fresh);
                returnTo(cursor);
            });
        });
        FormPane.inDrawer(form, texts, new SheetHead(texts.get("stores.adjust-title." + key(quota)),
                texts.get("stores.adjust-note", "store", store.number() + " · " + store.profile().name(), "left",
                        figure(left(store, quota).left(), quota), "merchant", figure(left, quota)),
                List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    /** Who has gone on to the next line by now stays there, and who has opened its form keeps the cursor in it. */
    private void returnTo(String cursor) {
        if (overlays.top() == this) {
            Optional.ofNullable(lookup("#" + cursor)).ifPresent(Node::requestFocus);
        }
    }

    private void placeFocus(StoreQuota quota) {
        Stream.of("#adjust-" + key(quota), "#check-" + key(quota)).map(this::lookup).filter(Objects::nonNull)
                .findFirst().ifPresent(Node::requestFocus);
    }

    private String merchantLeft(long left, StoreQuota quota) {
        return texts.get("stores.merchant-left", "left", figure(left, quota));
    }

    private String figure(long left, StoreQuota quota) {
        return switch (quota) {
            case RECHARGE -> texts.figures().money(left);
            case POINTS -> texts.figures().number(left);
        };
    }

    private static QuotaLeft left(StoreRow store, StoreQuota quota) {
        return switch (quota) {
            case RECHARGE -> store.recharge();
            case POINTS -> store.points();
        };
    }

    private static String key(StoreQuota quota) {
        return quota.name().toLowerCase(Locale.ROOT);
    }
}
