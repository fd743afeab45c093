package org.counterfoil.server.value.transaction;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.value.Reprint;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TransactionEndpoint implements TransactionApi {

    private final CurrentCaller caller;
    private final TransactionQueries queries;
    private final TransactionLookup transactions;
    private final Reprints reprints;

    TransactionEndpoint(CurrentCaller caller, TransactionQueries queries, TransactionLookup transactions,
            Reprints reprints) {
        this.caller = caller;
        this.queries = queries;
        this.transactions = transactions;
        this.reprints = reprints;
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
    public TransactionDetails details(String number) {
        return transactions.details(number, caller.get());
    }

    @Override
    public Reprint reprint(String number) {
        return reprints.reprint(number, caller.get());
    }
}
