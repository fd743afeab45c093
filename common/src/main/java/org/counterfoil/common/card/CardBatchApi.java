package org.counterfoil.common.card;

import java.util.List;

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

/**
 * Having cards made: headquarters' alone (not-permitted). Asked for, a batch's cards are written down in the
 * background; then the production file goes to the card maker; who has it confirms, and from then on the cards can be
 * activated.
 *
 * <p>All with an id refuse: card-batch-unknown.
 */
@HttpExchange("/api/card-batches")
public interface CardBatchApi {

    /** Refuses: bad-request, naming the field rows, sort, cursor or requested. */
    @Needs(Permission.CARD_PRODUCTION)
    @PostExchange("/list")
    PageOf<CardBatchRow> list(@RequestBody CardBatchFilter filter);

    /**
     * Begins to write all of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportCardBatches wanted);

    /** The card types that a batch may be of, by name. */
    @Needs(Permission.CARD_PRODUCTION)
    @GetExchange("/types")
    List<CardTypeRow> types();

    /** How the next numbers would be made. */
    @Needs(Permission.CARD_PRODUCTION)
    @GetExchange("/numbers")
    NumberOffer numbers();

    /**
     * Has numbers made otherwise from the next batch on; cards keep theirs.
     *
     * <p>Refuses: card-format-unfit (prefix or digits), changed-meanwhile.
     */
    @Needs(value = Permission.CARD_PRODUCTION, access = Access.WRITE)
    @PostExchange("/numbers")
    NumberOffer setNumbers(@RequestBody SetNumberFormat command);

    @Needs(Permission.CARD_PRODUCTION)
    @GetExchange("/{id}")
    CardBatchRow details(@PathVariable long id);

    /**
     * Takes a request in and begins to write its cards down. The same request again overlaps with the first one.
     *
     * <p>Refuses: card-type-unknown, level-unknown, card-batch-unfit (the field that is out of its bounds), pin-needed
     * (fixed without one), pin-malformed, card-serials-short (with the last one that there is), card-range-taken (with
     * the batch, and from where to where it reaches), card-number-taken (a card that is of no batch).
     */
    @Needs(value = Permission.CARD_PRODUCTION, access = Access.WRITE)
    @PostExchange("/request")
    CardBatchRow request(@RequestBody RequestCardBatch command);

    /** Goes on to write a batch's cards down where that was stopped; the job that is at it, where there is one. */
    @Needs(value = Permission.CARD_PRODUCTION, access = Access.WRITE)
    @PostExchange("/{id}/make")
    JobRow make(@PathVariable long id);

    /**
     * Begins to write the production file, in place of one that was written before; the caller must be allowed to
     * carry lists away too.
     *
     * <p>Refuses: bad-request for a column that there is not, file-password-unfit, card-batch-withdrawn,
     * card-batch-unmade (with how many cards are missing),
     * card-batch-produced, not-permitted.
     */
    @Needs(value = Permission.CARD_PRODUCTION, access = Access.WRITE, also = Permission.EXPORT)
    @PostExchange("/files")
    JobRow write(@RequestBody WriteProductionFile wanted);

    /**
     * Confirms that the card maker has the file: the cards can be activated, the file is thrown away and the PINs in
     * it are known to nobody here any more.
     *
     * <p>Refuses: card-batch-unmade, card-file-missing (none was written), card-batch-produced.
     */
    @Needs(value = Permission.CARD_PRODUCTION, access = Access.WRITE)
    @PostExchange("/{id}/confirm")
    CardBatchRow confirm(@PathVariable long id);

    /**
     * Takes a batch back. Of one that was only asked for the cards are removed and its numbers are free; the cards of
     * one
     * that is produced are scrapped, since somebody may have them.
     *
     * <p>Refuses: card-batch-withdrawn; of one that was only asked for card-batch-written (its number is on a card);
     * of produced ones card-was-activated and card-batch-moved (given to a store); all with the first such card.
     */
    @Needs(value = Permission.CARD_PRODUCTION, access = Access.WRITE)
    @PostExchange("/{id}/withdraw")
    CardBatchRow withdraw(@PathVariable long id);
}
