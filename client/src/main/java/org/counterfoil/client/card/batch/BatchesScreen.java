package org.counterfoil.client.card.batch;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.card.RangesRoute;
import org.counterfoil.client.card.writing.WritingRoute;
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
        if (model.mayExport()) {
            actions.add(ListAction.export(() -> export(model::export)));
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
        if (batch.state() == CardBatchState.PRODUCED && model.mayWriteOnto(batch)) {
            actions.add(action("batches.write-cards", "nfc", () -> scope.go(WritingRoute.ofBatch(batch.id()))));
        }
        if (batch.state() == CardBatchState.WITHDRAWN || !model.mayChange()) {
            return actions;
        }
        if (batch.state() == CardBatchState.REQUESTED) {
            producing(batch, actions);
        }
        actions.add(dangerous("batches.withdraw", "delete_outline", () -> withdraw(batch)));
        return actions;
    }

    private void producing(CardBatchRow batch, List<Detail.Action> actions) {
        if (!batch.complete()) {
            actions.add(action("batches.go-on", "play_arrow", () -> model.goOn(batch)));
        } else if (model.mayWrite()) {
            actions.add(action("batches.write", "get_app", () -> form(model.writing(batch, overlays()::close),
                    texts().get("batches.write"), texts().get("batches.of-number", "number", batch.number()))));
        }
        if (batch.complete() && batch.fileAt().isPresent()) {
            actions.add(asking("batches.confirm", "check_circle", () -> confirm(batch)));
        }
    }

    /** What becomes of the cards is another thing once somebody may have them. */
    private void withdraw(CardBatchRow batch) {
        var produced = batch.state() == CardBatchState.PRODUCED;
        ask(Confirmation.dangerous(texts().get("batches.withdraw-question", "number", batch.number()),
                texts().get(produced ? "batches.withdraw-produced" : "batches.withdraw-requested", "count",
                        batch.terms().count(), "first", batch.first(), "last", batch.last()),
                texts().get("batches.withdraw"), Integer.toString(batch.number())), () -> model.withdraw(batch));
    }

    private void confirm(CardBatchRow batch) {
        var number = Integer.toString(batch.number());
        ask(Confirmation.dangerous(texts().get("batches.confirm-question", "number", batch.number()),
                texts().get("batches.confirm-consequence"), texts().get("batches.confirm"), number),
                () -> model.confirm(batch));
    }
}
