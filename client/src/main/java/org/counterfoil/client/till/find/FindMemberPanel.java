package org.counterfoil.client.till.find;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.card.MemberStrip;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.CommitButton;
import org.counterfoil.client.shared.control.FormField;
import org.counterfoil.client.shared.control.IconField;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.value.panel.FlowHead;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.Surroundings;

/** One field, and the member it finds. */
public final class FindMemberPanel extends HBox implements FlowView {

    private final FindMemberViewModel model;
    private final IconField query;
    private final Subscription listening;

    /**
     * @param back  what Esc does
     * @param enrol makes a member of whoever is unknown; empty where that may not be
     */
    public FindMemberPanel(FindMemberViewModel model, Surroundings around, Runnable back, Optional<Button> enrol) {
        super(16);
        this.model = model;
        var texts = around.texts();
        var banner = new Banner();
        var strip = new MemberStrip(texts, around.desk().businessDate());
        this.query = new IconField("search", texts.get("card.find.prompt"));
        query.getStyleClass().add("desk-input");
        query.field().setId("member");
        query.field().textProperty().bindBidirectional(model.query());
        var commit = new CommitButton(texts.get("card.find.check"), texts.get("shared.key-enter"))
                .withIcon("person_search");
        commit.setFocusTraversable(false);
        commit.setOnAction(event -> model.enter());
        var offer = Nodes.row(0, enrol.stream().toArray(Node[]::new));
        var form = Nodes.styled(new VBox(16,
                new FlowHead(texts, "person_search", texts.get("card.find.title"), back), banner, offer,
                new FormField(texts.get("card.find.query"), true, query), Nodes.spacer(),
                Nodes.row(12, Nodes.wrapping(texts.get("card.find.hint"), "subtle", "t-13"), Nodes.spacer(),
                        commit.atLeast(264))),
                "surface");
        form.setPadding(new Insets(20, 24, 20, 24));
        getChildren().addAll(Nodes.grow(form), strip);
        listening = Subscription.combine(model.found().subscribe(found -> {
            strip.show(found);
            commit.setWords(texts.get(found.isPresent() ? "card.find.take" : "card.find.check"));
        }), model.notice().subscribe(notice -> {
            banner.show(notice, texts);
            Nodes.show(offer, enrol.isPresent() && model.stranger().isPresent());
        }));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void placeFocus() {
        query.field().requestFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        query.field().textProperty().unbindBidirectional(model.query());
    }
}
