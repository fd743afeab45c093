package org.counterfoil.common.organisation;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The merchants of a platform, for its own people alone: nobody of a merchant is ever let in, but to the own logo.
 *
 * <p>All with a code refuse: merchant-unknown.
 */
@HttpExchange("/api/merchants")
public interface MerchantApi {

    /** Refuses: bad-request, naming the field rows, sort or cursor. */
    @Needs(Permission.MERCHANTS)
    @PostExchange("/list")
    PageOf<MerchantRow> list(@RequestBody MerchantFilter filter);

    /** How many there are. */
    @Needs(Permission.MERCHANTS)
    @PostExchange("/count")
    int count(@RequestBody MerchantFilter filter);

    @Needs(Permission.MERCHANTS)
    @GetExchange("/{code}")
    MerchantDetails details(@PathVariable String code);

    /**
     * Adds a merchant with its headquarters, its back office terminal and its first administrator, all or nothing.
     *
     * <p>Refuses: field-missing, field-too-long, digits-wanted (of the code), number-malformed, phone-malformed,
     * currency-unknown, currency-of-law, merchant-code-taken.
     */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/add")
    AddedMerchant add(@RequestBody AddMerchant command);

    /** From the next call of its people on. Refuses: as {@link #add} does for the profile; changed-meanwhile. */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/edit")
    MerchantDetails edit(@RequestBody EditMerchant command);

    /** Stops every login and call of its people, those that are signed in included. */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/{code}/close")
    void close(@PathVariable String code);

    /** Restores all of it, sessions that were open included. */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/{code}/open")
    void open(@PathVariable String code);

    /**
     * Grants a merchant quota or takes it back, as a transaction in its books. Repeated, it gets its first answer.
     *
     * <p>Refuses: field-missing (reason), field-too-long, amount-not-positive (for zero), amount-too-large,
     * merchant-quota-less and merchant-points-quota-less (more than the merchant has left; both name what is available
     * and missing), busy, same-request-other-body, sequence-used.
     */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PostExchange("/adjust-quota")
    AdjustedMerchantQuota adjustQuota(@RequestBody AdjustMerchantQuota command);

    /** A merchant's logo. */
    @Needs(Permission.MERCHANTS)
    @GetExchange("/{code}/logo")
    Logo logo(@PathVariable String code);

    /** Gives a merchant a logo; an empty one takes it away. Refuses: logo-malformed (no PNG, or too large). */
    @Needs(value = Permission.MERCHANTS, access = Access.WRITE)
    @PutExchange("/{code}/logo")
    void setLogo(@PathVariable String code, @RequestBody Logo logo);

    /** The logo of the caller's own merchant. */
    @Needs(Permission.SIGNED_IN)
    @GetExchange("/own/logo")
    Logo ownLogo();
}
