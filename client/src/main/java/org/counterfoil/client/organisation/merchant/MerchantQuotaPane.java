package org.counterfoil.client.organisation.merchant;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.MerchantDetails;
import org.counterfoil.common.organisation.MerchantRow;
import org.counterfoil.common.organisation.StoreQuota;

/** The quotas of a merchant as they stand now; each can be granted or taken back. */
final class MerchantQuotaPane extends VBox {

    private static final double WIDTH = 560;

    private final MerchantsViewModel model;
    private final Texts texts;
    private final Overlays overlays;
    private final VBox lines = new VBox(12);
    private final Map<StoreQuota, Label> figures = new EnumMap<>(StoreQuota.class);
    private final Subscription listening;

    private MerchantQuotaPane(MerchantsViewModel model, MerchantDetails known, Overlays overlays) {
        super(16);
        this.model = model;
        this.texts = model.textsOf(known.merchant());
        this.overlays = overlays;
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        var close = Nodes.button(texts.get("shared.close"), "soft");
        close.setId("quotas-close");
        close.setOnAction(event -> overlays.close());
        getChildren().addAll(Nodes.wrapping(texts.get("merchants.quotas-of", "name", known.merchant().name()), "t-16",
                "strong"), banner, lines, Nodes.row(12, Nodes.spacer(), close));
        show(known.merchant());
        Nodes.width(this, WIDTH);
    }

    /** Lays the quotas over a screen. */
    static void show(MerchantsViewModel model, MerchantDetails known, Overlays overlays) {
        var pane = new MerchantQuotaPane(model, known, overlays);
        overlays.openPanel(pane, () -> pane.listening.unsubscribe());
        pane.placeFocus(StoreQuota.RECHARGE);
    }

    private void show(MerchantRow merchant) {
        lines.getChildren().setAll(Stream.of(StoreQuota.values()).map(quota -> line(merchant, quota)).toList());
    }

    private Node line(MerchantRow merchant, StoreQuota quota) {
        var adjust = Nodes.iconTextButton("tune", texts.get("merchants.adjust"), "soft", "on-canvas");
        adjust.setId("adjust-" + key(quota));
        adjust.setOnAction(event -> model.details(merchant.code(), fresh -> {
            show(fresh.merchant());
            placeFocus(quota);
            fillIn(fresh.merchant(), quota);
        }));
        var left = Nodes.fixed(figure(merchant, quota), "t-20", "strong");
        figures.put(quota, left);
        return Nodes.styled(Nodes.row(12, Nodes.grow(Nodes.column(2,
                Nodes.label(texts.get("merchants.column." + key(quota) + "-quota"), "muted", "t-13"), left)), adjust),
                "balance-tile");
    }

    private void fillIn(MerchantRow merchant, StoreQuota quota) {
        var form = model.adjusting(merchant, quota, adjusted -> {
            overlays.close();
            figures.get(quota).setText(figure(adjusted.after(), quota));
            model.refresh(merchant.code(), fresh -> {
                var cursor = Nodes.cursorIn(this).orElse("adjust-" + key(quota));
                show(fresh.merchant());
                returnTo(cursor);
            });
        });
        FormPane.inDrawer(form, texts, new SheetHead(texts.get("merchants.adjust-title." + key(quota)),
                texts.get("merchants.adjust-note", "merchant", merchant.code() + " · " + merchant.name(), "left",
                        figure(merchant, quota)),
                List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    /** Who has gone on to the next line by now stays there, and who has opened its form keeps the cursor in it. */
    private void returnTo(String cursor) {
        if (overlays.top() == this) {
            Optional.ofNullable(lookup("#" + cursor)).ifPresent(Node::requestFocus);
        }
    }

    private void placeFocus(StoreQuota quota) {
        lookup("#adjust-" + key(quota)).requestFocus();
    }

    private String figure(MerchantRow merchant, StoreQuota quota) {
        return figure(switch (quota) {
            case RECHARGE -> merchant.rechargeLeft();
            case POINTS -> merchant.pointsLeft();
        }, quota);
    }

    private String figure(long left, StoreQuota quota) {
        return switch (quota) {
            case RECHARGE -> texts.figures().money(left);
            case POINTS -> texts.figures().number(left);
        };
    }

    private static String key(StoreQuota quota) {
        return quota.name().toLowerCase(Locale.ROOT);
    }
}
