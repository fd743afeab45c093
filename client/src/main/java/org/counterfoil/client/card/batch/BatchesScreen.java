package org.counterfoil.client.card.batch;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.card.RangesRoute;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardBatchState;

/** The batches of cards: a list, the details of each from the right, and what can be done with one. */
public final class BatchesScreen extends ListScreen<CardBatchRow, Integer> {

    private final BatchesViewModel model;
    private final ScreenScope scope;

    public BatchesScreen(ScreenScope scope) {
        this(scope, scope.own(new BatchesViewModel(scope.session())));
    }

    private BatchesScreen(ScreenScope scope, BatchesViewModel model) {
        super(scope, "batches.title", model, model.list());
        this.model = model;
        this.scope = scope;
    }

    /** The list comes once it is known which types it can be narrowed by. */
    @Override
    public void opened() {
        model.types(types -> show(() -> BatchSpecs.list(texts(), types, actions()),
                row -> model.details(row.id(), this::open)));
    }

    private List<ListAction> actions() {
        var actions = new ArrayList<ListAction>();
        if (model.mayActivate()) {
            actions.add(new ListAction("activate", "flash_on", () -> scope.go(RangesRoute.planning())));
        }
        if (model.mayChange()) {
            actions.add(new ListAction("numbers", "dialpad", this::numbers));
            actions.add(new ListAction("add", "add", this::add));
        }
        return actions;
    }

    private void add() {
        model.offer(offer -> form(model.requesting(offer, overlays()::close), texts().get("batches.add"),
                texts().get("batches.add-note", "number", BatchesViewModel.example(offer.numbers()))));
    }

    private void numbers() {
        model.numbers(offer -> form(model.numbering(offer, overlays()::close), texts().get("batches.numbers-title"),
                texts().get("batches.numbers-note", "number", BatchesViewModel.example(offer))));
    }

    private void open(CardBatchRow batch) {
        details(new BatchSheet(texts()).of(batch, actions(batch)));
    }

    private List<Detail.Action> actions(CardBatchRow batch) {
        var actions = new ArrayList<Detail.Action>();
        if (batch.state() == CardBatchState.PRODUCED && model.mayActivate()) {
            actions.add(action("batches.activate", "flash_on", () -> scope.go(RangesRoute.ofBatch(batch.id()))));
        }
        if (batch.state() == CardBatchState.PRODUCED || !model.mayChange()) {
            return actions;
        }
        if (!batch.complete()) {
            actions.add(action("batches.go-on", "play_arrow", () -> model.goOn(batch)));
        } else if (model.mayWrite()) {
            actions.add(action("batches.write", "get_app", () -> model.write(batch)));
        }
        if (batch.complete() && batch.fileAt().isPresent()) {
            actions.add(asking("batches.confirm", "check_circle", () -> confirm(batch)));
        }
        return actions;
    }

    private void confirm(CardBatchRow batch) {
        var number = Integer.toString(batch.number());
        ask(Confirmation.dangerous(texts().get("batches.confirm-question", "number", batch.number()),
                texts().get("batches.confirm-consequence"), texts().get("batches.confirm"), number),
                () -> model.confirm(batch));
    }
}
