package org.counterfoil.common.issuing;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Activating many cards at once: headquarters' alone (not-permitted). Whoever is not allowed to recharge may not do it
 * by this way either. The cards belong to members without a name, each to one of its own, until somebody registers.
 *
 * <p>What takes a plan looks at all of its cards first and refuses, naming the first card in the way: card-unknown,
 * range-missing (a number between them that is no card), range-scrapped, range-activated, range-not-produced,
 * range-mixed (of another batch or type); without one: range-empty, range-backwards, range-too-long,
 * card-batch-unknown, range-without-face-value, level-unknown, store-unknown, store-closed, employee-unknown
 * (salesPerson), card-expired (a last day in the past), field-too-long, amount-not-positive, recharge-out-of-range and
 * what else an opening recharge is refused for, over-card-limit; where the law asks for it buyer-needed,
 * holder-identity-needed, bank-transfer-needed.
 */
@HttpExchange("/api/issuing/ranges")
public interface RangeApi {

    /** What a plan may name. */
    @Needs(Permission.CARD_RANGE)
    @GetExchange("/words")
    RangeWords words();

    /** What a plan comes to. */
    @Needs(Permission.CARD_RANGE)
    @PostExchange("/preview")
    RangePreview preview(@RequestBody RangePlan plan);

    /**
     * Begins; the cards are activated by a background job. The same request begins once.
     *
     * <p>Refuses besides: changed-meanwhile (other than the preview showed), store-quota-exhausted,
     * same-request-other-body.
     */
    @Needs(value = Permission.CARD_RANGE, access = Access.WRITE, also = Permission.RECHARGE)
    @PostExchange("/start")
    RangeRow start(@RequestBody StartRange command);

    /** Goes on where one stopped. Refuses: range-unknown, range-done; one that is under way stays as it is. */
    @Needs(value = Permission.CARD_RANGE, access = Access.WRITE, also = Permission.RECHARGE)
    @PostExchange("/{id}/resume")
    RangeRow resume(@PathVariable long id);

    /** Refuses: range-unknown. */
    @Needs(Permission.CARD_RANGE)
    @GetExchange("/{id}")
    RangeRow one(@PathVariable long id);

    /** All of them, by {@code number}. Refuses: bad-request (rows, sort, cursor). */
    @Needs(Permission.CARD_RANGE)
    @PostExchange("/list")
    PageOf<RangeRow> list(@RequestBody PageWanted page);

    /** The cards that could not be activated, by {@code card}. Refuses: range-unknown, bad-request. */
    @Needs(Permission.CARD_RANGE)
    @PostExchange("/{id}/failures")
    PageOf<RangeFailure> failures(@PathVariable long id, @RequestBody PageWanted page);
}
