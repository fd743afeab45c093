package org.counterfoil.common.card;

import java.time.Duration;
import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.ToldElsewhere;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Writing numbers onto the chips and stripes of cards, one after another: headquarters' alone (not-permitted). Every
 * card is handed to one writer at a time; one that was not written in time is handed out again.
 *
 * <p>What takes cards refuses: bad-request (cards: neither a batch nor a range, or a range that is none),
 * card-batch-unknown, cards-none-to-write. What takes a number refuses: card-unknown, card-kind-unwritable,
 * card-being-written (by another one).
 */
@HttpExchange("/api/card-writing")
public interface CardWritingApi {

    /** How long a card stays in the hands of whoever took it, unless it is held again. */
    Duration HOLD = Duration.ofMinutes(5);

    /** Batches with chips or stripes that are not withdrawn, the newest first, at most {@link WritableBatch#MOST}. */
    @Needs(Permission.CARD_WRITING)
    @GetExchange("/batches")
    List<WritableBatch> batches();

    /** How far these cards are. */
    @Needs(Permission.CARD_WRITING)
    @PostExchange("/progress")
    WritingProgress progress(@RequestBody CardsToWrite cards);

    /** Takes the next card by number that is neither written nor in other hands. Asked again it is the same one. */
    @ToldElsewhere(because = "what is written onto the card is told")
    @Needs(value = Permission.CARD_WRITING, access = Access.WRITE)
    @PostExchange("/take")
    TakenCard take(@RequestBody TakeCard command);

    /**
     * Takes this very card, or keeps it longer; one that is written may be written again, and says so.
     *
     * <p>Refuses besides: card-was-activated, card-scrapped.
     */
    @ToldElsewhere(because = "what is written onto the card is told")
    @Needs(value = Permission.CARD_WRITING, access = Access.WRITE)
    @PostExchange("/hold")
    CardToWrite hold(@RequestBody HeldToWrite command);

    /** Lets a card go that was not written; one that is in other hands stays there. */
    @ToldElsewhere(because = "nothing was written")
    @Needs(value = Permission.CARD_WRITING, access = Access.WRITE)
    @PostExchange("/give-back")
    void giveBack(@RequestBody HeldToWrite command);

    /**
     * Keeps that a card's number was written and read back the same. Said twice it is said once.
     *
     * <p>Refuses besides: card-written-meanwhile, with who did it, where another one wrote it since it was taken.
     */
    @Needs(value = Permission.CARD_WRITING, access = Access.WRITE)
    @PostExchange("/written")
    void cardWritten(@RequestBody HeldToWrite command);
}
