package org.counterfoil.common.value;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Reading what was transacted. */
@HttpExchange("/api/transactions")
public interface TransactionApi {

    /** Newest first. */
    @Needs(Permission.TRANSACTIONS)
    @PostExchange("/list")
    PageOf<TransactionRow> list(@RequestBody TransactionFilter filter);

    @Needs(Permission.TRANSACTIONS)
    @PostExchange("/totals")
    TransactionTotals totals(@RequestBody TransactionFilter filter);

    /**
     * Begins to write all transactions of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportTransactions wanted);

    /**
     * One transaction by its number, or by its last digits (4 or more) among the caller's terminal's of today.
     *
     * <p>Refuses: transaction-unknown.
     */
    @Needs(Permission.TRANSACTIONS)
    @GetExchange("/{number}")
    TransactionDetails details(@PathVariable String number);

    /**
     * The transaction for another print, counted.
     *
     * <p>Refuses: transaction-unknown.
     */
    @Needs(value = Permission.REPRINT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/{number}/reprints")
    Reprint reprint(@PathVariable String number);
}
