package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The stores of a merchant. Headquarters sees and changes all of them; whoever works for one store sees that one and
 * changes its contact, phone and address, and every other is unknown to them. Adding, closing, deleting and quotas are
 * headquarters' alone (not-permitted).
 *
 * <p>All with an id refuse: store-unknown.
 */
@HttpExchange("/api/stores")
public interface StoreApi {

    /** Refuses: bad-request, naming the field rows, sort, cursor or created. */
    @Needs(Permission.STORES)
    @PostExchange("/list")
    PageOf<StoreRow> list(@RequestBody StoreFilter filter);

    /** Refuses: bad-request (created). */
    @Needs(Permission.STORES)
    @PostExchange("/totals")
    StoreTotals totals(@RequestBody StoreFilter filter);

    /** What a filter may name exactly. */
    @Needs(Permission.STORES)
    @GetExchange("/words")
    StoreWords words();

    /**
     * Begins to write all stores of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportStores wanted);

    @Needs(Permission.STORES)
    @GetExchange("/{id}")
    StoreDetails details(@PathVariable long id);

    /**
     * Adds a store with its back office terminal and its first manager, all or nothing.
     *
     * <p>Refuses: field-missing, field-too-long, number-malformed, percent-out-of-range, phone-malformed,
     * store-number-taken, staff-number-taken, login-taken, role-unknown.
     */
    @Needs(value = Permission.STORES, access = Access.WRITE)
    @PostExchange("/add")
    AddedStore add(@RequestBody AddStore command);

    /**
     * Refuses: as {@link #add} does for the profile; changed-meanwhile, headquarters-stays; headquarters-sets, to a
     * store's own people for everything but contact, phone and address.
     */
    @Needs(value = Permission.STORES, access = Access.WRITE)
    @PostExchange("/edit")
    StoreDetails edit(@RequestBody EditStore command);

    /**
     * Stops every login, call and transaction of the store's people and terminals, those that are signed in included.
     *
     * <p>Refuses: headquarters-stays.
     */
    @Needs(value = Permission.STORES, access = Access.WRITE)
    @PostExchange("/{id}/close")
    void close(@PathVariable long id);

    /** Restores all of it, sessions that were open included. */
    @Needs(value = Permission.STORES, access = Access.WRITE)
    @PostExchange("/{id}/open")
    void open(@PathVariable long id);

    /**
     * Removes a store that never transacted, with its terminals; its people leave with it, and its number is free.
     *
     * <p>Refuses: store-transacted, headquarters-stays.
     */
    @Needs(value = Permission.STORES, access = Access.WRITE)
    @DeleteExchange("/{id}")
    void delete(@PathVariable long id);

    /** What the merchant has left to grant: headquarters' alone (not-permitted). */
    @Needs(Permission.STORE_QUOTAS)
    @GetExchange("/merchant-quotas")
    MerchantQuotasLeft merchantQuotas();

    /**
     * Moves quota between the merchant and a store, as a transaction of its own. Repeated, it gets its first answer.
     *
     * <p>Refuses: field-missing (reason), field-too-long, amount-not-positive (for zero), amount-too-large,
     * merchant-quota-exhausted and merchant-points-quota-exhausted (more than the merchant has), store-quota-less and
     * store-points-quota-less (more than the store has left; all four name what is available and missing),
     * store-closed, busy, same-request-other-body, sequence-used; above what the merchant leaves to one person also
     * approval-needed, approval-failed, approval-by-another, approver-not-permitted, sign-in-locked.
     */
    @Needs(value = Permission.STORE_QUOTAS, access = Access.WRITE)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/adjust-quota")
    AdjustedQuota adjustQuota(@RequestBody AdjustQuota command);

    /** From the next transaction on. */
    @Needs(value = Permission.STORE_QUOTAS, access = Access.WRITE)
    @PostExchange("/check-quota")
    void checkQuota(@RequestBody CheckQuota command);
}
