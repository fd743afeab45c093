package org.counterfoil.client.value.list;

import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.value.panel.TransactionBox;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The books as an office reads them: a list, and each transaction's details from the right. */
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
        var body = new VBox(new TransactionBox(texts(), found));
        body.setPadding(new Insets(4, 20, 16, 20));
        var scroll = Nodes.styled(new ScrollPane(body), "quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        overlays().openDrawer(new VBox(head(texts().get("transactions.details"), found.number()), Nodes.grow(scroll)),
                WIDTH, () -> {});
    }
}
