package org.counterfoil.common.issuing;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.counterfoil.common.value.TransactionDetails;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What becomes of a card that is a member's. Requests are repeated and answered as in {@link IssuingApi}; each leaves a
 * card operation in the books.
 *
 * <p>All refuse: card-unknown; card-move-forbidden, naming the state that the card is in and the one asked for;
 * pin-needed, pin-wrong, pin-locked where the card has a PIN, identity-needed where it has none; not-permitted where an
 * identity check is stated without the permission to; store-closed, busy, same-request-other-body, sequence-used.
 */
@HttpExchange("/api/cards/life")
public interface CardLifeApi {

    /** From now on nobody can use the card, whatever is under way. */
    @Needs(value = Permission.CARD_LIFE, access = Access.WRITE, also = Permission.IDENTITY_CHECK, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/report-lost")
    TransactionDetails reportLost(@RequestBody ReportLost command);

    /** A card that was reported lost can be used again. */
    @Needs(value = Permission.CARD_LIFE, access = Access.WRITE, also = Permission.IDENTITY_CHECK, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/report-found")
    TransactionDetails reportFound(@RequestBody ReportFound command);

    /** What is charged for a card in this one's place, and what goes back to the holder with it. */
    @Needs(value = Permission.CARD_REPLACE, access = Access.READ, afterExpiry = true)
    @GetExchange("/dues")
    CardDues dues(@RequestParam String card);

    /**
     * A produced card becomes the holder's, and the old one is out of use for good; all that the member owns stays with
     * the member, and the new card's last day is the old one's, unless that is over.
     *
     * <p>What was taken for the old card stands for the new one, and the fee of the old one's type is charged.
     *
     * <p>Refuses: fee-due, naming the amount, where nothing pays it and nobody lets it go; field-missing (remark) where
     * it is let go and nothing says why, not-permitted where who does so may not; tender-unknown for what moves value
     * inside the books alone. Of the new card: same-card, card-unknown, card-already-active, card-lost, card-replaced,
     * card-cancelled, pin-malformed.
     */
    @Needs(value = Permission.CARD_REPLACE, access = Access.WRITE, also = {Permission.IDENTITY_CHECK,
            Permission.CARD_FEE_WAIVER}, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/replace")
    TransactionDetails replace(@RequestBody ReplaceCard command);

    /**
     * For good; what was taken for the card goes back to the holder as it was paid, by a void of what took it. Refuses:
     * last-card-with-balance, naming what is left, unless the command leaves it.
     */
    @Needs(value = Permission.CARD_REPLACE, access = Access.WRITE, also = Permission.IDENTITY_CHECK, afterExpiry = true)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/cancel")
    TransactionDetails cancel(@RequestBody CancelCard command);

    /** For a holder who is known by something other than the PIN. Refuses: pin-malformed, identity-needed. */
    @Needs(value = Permission.CARD_PIN, access = Access.WRITE, also = Permission.IDENTITY_CHECK)
    @ToldElsewhere(because = "it is a transaction, whose refusals are kept as well")
    @PostExchange("/reset-pin")
    TransactionDetails resetPin(@RequestBody ResetPin command);
}
