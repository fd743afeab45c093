package org.counterfoil.client.value.list;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.approval.ApprovalPanel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.value.bench.DeedPane;
import org.counterfoil.client.value.panel.TransactionBox;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/**
 * The books as an office reads them: a list, and each transaction's details from the right, with what can still be done
 * with it. What voids another one and what was voided lead to each other.
 */
public final class OfficeTransactionsScreen extends ListScreen<TransactionRow, TransactionTotals> {

    private static final double WIDTH = 560;

    private final OfficeTransactionsViewModel model;

    /** @param filter what stands in the filters at first */
    public OfficeTransactionsScreen(ScreenScope scope, FilterValues filter) {
        this(scope, scope.own(new OfficeTransactionsViewModel(scope.session(), filter)));
    }

    private OfficeTransactionsScreen(ScreenScope scope, OfficeTransactionsViewModel model) {
        super(scope, "transactions.title", model, model.list());
        this.model = model;
        scope.own(ApprovalPanel.over(scope.overlays(), model.approval(), scope.texts()));
    }

    /** The list comes once it is known what it can be narrowed by. */
    @Override
    public void opened() {
        model.stores(stores -> show(() -> spec(stores), row -> model.details(row.number(), this::open)));
    }

    private ListSpec<TransactionRow, TransactionTotals> spec(List<Filter.Option> stores) {
        var spec = TransactionListSpec.ofOffice(texts(), stores);
        return model.mayExport() ? spec.withActions(ListAction.export(() -> export(model::export))) : spec;
    }

    private void open(TransactionDetails found) {
        var body = new VBox(new TransactionBox(texts(), found,
                other -> leave(() -> model.details(other, this::open))));
        body.setPadding(new Insets(4, 20, 16, 20));
        var scroll = Nodes.styled(new ScrollPane(body), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var drawer = new VBox(head(texts().get("transactions.details"), found.number()), Nodes.grow(scroll));
        var actions = actions(found);
        if (!actions.isEmpty()) {
            var foot = Nodes.styled(Nodes.row(12, actions.toArray(Node[]::new)), "drawer-foot");
            foot.setPadding(new Insets(12, 20, 12, 20));
            drawer.getChildren().add(foot);
        }
        overlays().openDrawer(drawer, WIDTH, () -> {});
        actions.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private List<Button> actions(TransactionDetails found) {
        var actions = new ArrayList<Button>();
        if (model.mayPage(found)) {
            actions.add(button("page", "picture_as_pdf", () -> model.page(found)));
        }
        if (model.mayCoolOff(found)) {
            actions.add(button("cool-off", "monetization_on",
                    () -> model.coolingOff(found.number(), asked -> DeedPane.open(
                            new Deeds(texts()).coolingOff(asked), model.coolOff(asked, this::done), texts(),
                            overlays()))));
        }
        if (model.mayVoid(found)) {
            var undo = button("void", "undo", () -> model.voiding(found.number(), asked -> DeedPane.open(
                    new Deeds(texts()).voiding(asked), model.voids(asked, this::done), texts(), overlays())));
            undo.getStyleClass().add("danger-flat");
            actions.add(undo);
        }
        return actions;
    }

    private Button button(String key, String icon, Runnable act) {
        var button = Nodes.iconTextButton(icon, texts().get("transactions.do." + key), "soft");
        button.setId("do-" + key);
        button.setOnAction(_ -> leave(act));
        return button;
    }

    private void done(TransactionDetails done) {
        overlays().close();
        model.list().reload();
        model.details(done.number(), this::open);
    }
}
