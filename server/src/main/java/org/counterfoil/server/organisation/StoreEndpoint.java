package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.AddStore;
import org.counterfoil.common.organisation.AddedStore;
import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.AdjustedQuota;
import org.counterfoil.common.organisation.CheckQuota;
import org.counterfoil.common.organisation.EditStore;
import org.counterfoil.common.organisation.ExportStores;
import org.counterfoil.common.organisation.MerchantQuotasLeft;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreDetails;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreTotals;
import org.counterfoil.common.organisation.StoreWords;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StoreEndpoint implements StoreApi {

    private final CurrentCaller caller;
    private final StoreQueries queries;
    private final StoreHandlers handlers;
    private final Exports exports;
    private final StoreExport export;

    StoreEndpoint(CurrentCaller caller, StoreQueries queries, StoreHandlers handlers, Exports exports,
            StoreExport export) {
        this.caller = caller;
        this.queries = queries;
        this.handlers = handlers;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<StoreRow> list(StoreFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public StoreTotals totals(StoreFilter filter) {
        return queries.totals(filter, caller.get());
    }

    @Override
    public StoreWords words() {
        return queries.words(caller.get());
    }

    @Override
    public JobRow export(ExportStores wanted) {
        return exports.begin(export, wanted, caller.get());
    }

    @Override
    public MerchantQuotasLeft merchantQuotas() {
        return queries.merchantQuotas(caller.get());
    }

    @Override
    public StoreDetails details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public AddedStore add(AddStore command) {
        return handlers.add().handle(command, caller.get());
    }

    @Override
    public StoreDetails edit(EditStore command) {
        handlers.edit().handle(command, caller.get());
        return queries.details(command.store(), caller.get());
    }

    @Override
    public void close(long id) {
        handlers.closing().closeStore(caller.get(), id);
    }

    @Override
    public void open(long id) {
        handlers.closing().openStore(caller.get(), id);
    }

    @Override
    public void delete(long id) {
        handlers.delete().handle(id, caller.get());
    }

    @Override
    public AdjustedQuota adjustQuota(AdjustQuota command) {
        return handlers.adjusting().adjust(command, caller.get());
    }

    @Override
    public void checkQuota(CheckQuota command) {
        handlers.quotas().check(command, caller.get());
    }
}
