package org.counterfoil.common.card;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Where a merchant's cards lie, and in which state they are: headquarters' alone (not-permitted).
 *
 * <p>What takes a selection refuses: bad-request (a selection of nothing or of too much), card-unknown (naming the
 * number), and the first card in the way, by number: card-was-activated, card-scrapped. Nothing is done then.
 */
@HttpExchange("/api/card-stock")
public interface CardStockApi {

    /** Store by store. Refuses: bad-request, naming the field rows, sort, cursor or produced. */
    @Needs(Permission.CARD_STOCK)
    @PostExchange("/list")
    PageOf<StoreStock> list(@RequestBody StockFilter filter);

    /** All stores of the filter together. Refuses: bad-request (produced). */
    @Needs(Permission.CARD_STOCK)
    @PostExchange("/totals")
    StockCounts totals(@RequestBody StockFilter filter);

    /** The cards behind the counts. Refuses: bad-request, naming the field rows, sort, cursor or produced. */
    @Needs(Permission.CARD_STOCK)
    @PostExchange("/cards")
    PageOf<StockCardRow> cards(@RequestBody StockCardFilter filter);

    /** How many there are, stopping at 10,001. Refuses: bad-request (produced). */
    @Needs(Permission.CARD_STOCK)
    @PostExchange("/cards/count")
    int count(@RequestBody StockCardFilter filter);

    /**
     * Begins to write all of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/cards/exports")
    JobRow export(@RequestBody ExportStockCards wanted);

    /** What a filter may name. */
    @Needs(Permission.CARD_STOCK)
    @GetExchange("/words")
    StockWords words();

    /** What {@link #move} would take. Refuses as it does. */
    @Needs(Permission.CARD_STOCK)
    @PostExchange("/to-move")
    CardsFound toMove(@RequestBody CardSelection cards);

    /**
     * Issues cards to a store or moves them on, wherever they lie.
     *
     * <p>Refuses besides: card-not-produced (naming the number), store-unknown, changed-meanwhile (other than the
     * editor saw).
     */
    @Needs(value = Permission.CARD_STOCK, access = Access.WRITE)
    @PostExchange("/move")
    CardsFound move(@RequestBody MoveCards command);

    /** What {@link #scrap} would take. Refuses as it does. */
    @Needs(Permission.CARD_PRODUCTION)
    @PostExchange("/to-scrap")
    CardsFound toScrap(@RequestBody CardSelection cards);

    /**
     * Takes cards that were never activated out of use for good.
     *
     * <p>Refuses besides: field-missing and field-too-long (reason), changed-meanwhile (other than the editor saw).
     */
    @Needs(value = Permission.CARD_PRODUCTION, access = Access.WRITE)
    @PostExchange("/scrap")
    CardsFound scrap(@RequestBody ScrapCards command);
}
