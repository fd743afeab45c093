package org.counterfoil.server.card.production;

import java.util.List;

import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchFilter;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.NumberOffer;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.card.SetNumberFormat;
import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.common.card.ExportCardBatches;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** The door to batches of cards. */
@RestController
class CardBatchEndpoint implements CardBatchApi {

    private final CurrentCaller caller;
    private final CardBatchQueries queries;
    private final Handlers handlers;
    private final Exports exports;
    private final CardBatchExport export;

    CardBatchEndpoint(CurrentCaller caller, CardBatchQueries queries, Handlers handlers, Exports exports,
            CardBatchExport export) {
        this.caller = caller;
        this.queries = queries;
        this.handlers = handlers;
        this.exports = exports;
        this.export = export;
    }

    /** The use cases behind the door. */
    @Component
    record Handlers(RequestCardBatchHandler request, NumberFormats formats, MakingQueue making,
            WriteProductionFileHandler write, ConfirmCardBatchHandler confirm,
            WithdrawCardBatchHandler withdraw) {}

    @Override
    public PageOf<CardBatchRow> list(CardBatchFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public List<CardTypeRow> types() {
        return queries.types(caller.get());
    }

    @Override
    public NumberOffer numbers() {
        return queries.numbers(caller.get());
    }

    @Override
    public NumberOffer setNumbers(SetNumberFormat command) {
        return handlers.formats().set(command, caller.get());
    }

    @Override
    public CardBatchRow details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public CardBatchRow request(RequestCardBatch command) {
        return handlers.request().handle(command, caller.get());
    }

    @Override
    public JobRow make(long id) {
        return handlers.making().goOn(id, caller.get());
    }

    @Override
    public JobRow write(WriteProductionFile wanted) {
        return handlers.write().handle(wanted, caller.get());
    }

    @Override
    public CardBatchRow confirm(long id) {
        return handlers.confirm().handle(id, caller.get());
    }

    @Override
    public CardBatchRow withdraw(long id) {
        return handlers.withdraw().handle(id, caller.get());
    }

    @Override
    public JobRow export(ExportCardBatches wanted) {
        return exports.begin(export, wanted, caller.get());
    }
}
