package org.counterfoil.server.value.transaction;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.Reprint;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TransactionEndpoint implements TransactionApi {

    private final CurrentCaller caller;
    private final TransactionQueries queries;
    private final TransactionLookup transactions;
    private final Reprints reprints;
    private final Exports exports;
    private final TransactionExport export;

    TransactionEndpoint(CurrentCaller caller, TransactionQueries queries, TransactionLookup transactions,
            Reprints reprints, Exports exports, TransactionExport export) {
        this.caller = caller;
        this.queries = queries;
        this.transactions = transactions;
        this.reprints = reprints;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<TransactionRow> list(TransactionFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public TransactionTotals totals(TransactionFilter filter) {
        return queries.totals(filter, caller.get());
    }

    @Override
    public JobRow export(ExportTransactions wanted) {
        return exports.begin(export, wanted, caller.get());
    }

    @Override
    public TransactionDetails details(String number) {
        return transactions.details(number, caller.get());
    }

    @Override
    public Reprint reprint(String number) {
        return reprints.reprint(number, caller.get());
    }
}
