package org.counterfoil.server.card.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.card.CardToWrite;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.HeldToWrite;
import org.counterfoil.common.card.TakeCard;
import org.counterfoil.common.card.TakenCard;
import org.counterfoil.common.card.WritableBatch;
import org.counterfoil.common.card.WritingProgress;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.writing.WritableCards.Known;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands cards to those who write numbers onto them. A card is taken by a statement that names what it must find: of two
 * who take the same one the second finds it taken.
 */
@Component
class WriteCardsHandler {

    /** So many others at most take a card before one's nose; then the next question finds another one. */
    private static final int TRIES = 50;

    private final WritableCards cards;
    private final HeldCards held;
    private final OperatorLog log;
    private final Clock clock;

    WriteCardsHandler(WritableCards cards, HeldCards held, OperatorLog log, Clock clock) {
        this.cards = cards;
        this.held = held;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WritableBatch> batches(Caller caller) {
        caller.demandHeadquarters();
        return cards.batches();
    }

    @Transactional(readOnly = true)
    public WritingProgress progress(CardsToWrite wanted, Caller caller) {
        caller.demandHeadquarters();
        return cards.progress(wanted, clock.instant());
    }

    /** See {@link CardWritingApi#take}. */
    @Transactional
    public TakenCard take(TakeCard command, Caller caller) {
        caller.demandHeadquarters();
        var now = clock.instant();
        cards.progress(command.cards(), now);
        var taken = taken(command, now);
        return new TakenCard(taken, cards.progress(command.cards(), now));
    }

    private Optional<CardToWrite> taken(TakeCard command, Instant now) {
        for (int tries = 0; tries < TRIES; tries++) {
            var next = cards.next(command.cards(), command.after(), command.holder(), now);
            if (next.isEmpty() || held.take(next.get().id(), command.holder(), now, false)) {
                return next.map(Known::toWrite);
            }
        }
        throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
    }

    /** See {@link CardWritingApi#hold}. */
    @Transactional
    public CardToWrite hold(HeldToWrite command, Caller caller) {
        caller.demandHeadquarters();
        var now = clock.instant();
        var card = cards.card(command.card());
        demandFresh(card);
        demandHere(card, command.holder(), now);
        if (!held.take(card.id(), command.holder(), now, true)) {
            throw Refusal.of(RefusalCode.CARD_BEING_WRITTEN, "number", card.number()).thrown();
        }
        return card.toWrite();
    }

    /** See {@link CardWritingApi#giveBack}. */
    @Transactional
    public void giveBack(HeldToWrite command, Caller caller) {
        caller.demandHeadquarters();
        held.letGo(cards.card(command.card()).id(), command.holder());
    }

    /** See {@link CardWritingApi#cardWritten}. */
    @Transactional
    public void written(HeldToWrite command, Caller caller) {
        caller.demandHeadquarters();
        var now = clock.instant();
        var card = cards.card(command.card());
        if (said(card, command.holder())) {
            return;
        }
        demandHere(card, command.holder(), now);
        demandKind(card);
        if (!card.heldBy(command.holder()) && card.written().isPresent()) {
            throw meanwhile(card);
        }
        if (!held.written(card, command.holder(), new HeldCards.Deed(now, by(caller), caller.terminal().number()))) {
            throw Refusal.of(RefusalCode.CARD_BEING_WRITTEN, "number", card.number()).thrown();
        }
        log.record(caller, new OperatorLog.Entry("card", "card-written", card.number(),
                card.written().map(before -> before + " " + card.by()).orElse(""), caller.terminal().number()));
    }

    /** Whether the same sitting has said so already. */
    private static boolean said(Known card, UUID holder) {
        return card.heldBy(holder) && card.until().isEmpty() && card.written().isPresent();
    }

    private static void demandHere(Known card, UUID holder, Instant now) {
        if (card.elsewhere(holder, now)) {
            throw Refusal.of(RefusalCode.CARD_BEING_WRITTEN, "number", card.number()).thrown();
        }
    }

    private static void demandFresh(Known card) {
        switch (card.status()) {
            case NOT_ACTIVATED -> demandKind(card);
            case SCRAPPED -> throw Refusal.of(RefusalCode.CARD_SCRAPPED, "number", card.number()).thrown();
            default -> throw Refusal.of(RefusalCode.CARD_WAS_ACTIVATED, "number", card.number()).thrown();
        }
    }

    private static void demandKind(Known card) {
        switch (card.kind()) {
            case MAGNETIC, IC -> {
            }
            case ID, BARCODE, VIRTUAL ->
                throw Refusal.of(RefusalCode.CARD_KIND_UNWRITABLE, "number", card.number()).thrown();
        }
    }

    private static RuntimeException meanwhile(Known card) {
        return Refusal.of(RefusalCode.CARD_WRITTEN_MEANWHILE, "number", card.number()).with("by", card.by()).thrown();
    }

    private static String by(Caller caller) {
        return caller.operator().staffNumber() + " " + caller.operator().realName();
    }
}
