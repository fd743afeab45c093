package org.counterfoil.server.card.writing;

import java.util.List;

import org.counterfoil.common.card.CardToWrite;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.HeldToWrite;
import org.counterfoil.common.card.TakeCard;
import org.counterfoil.common.card.TakenCard;
import org.counterfoil.common.card.WritableBatch;
import org.counterfoil.common.card.WritingProgress;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to writing cards. */
@RestController
class CardWritingEndpoint implements CardWritingApi {

    private final CurrentCaller caller;
    private final WriteCardsHandler handler;

    CardWritingEndpoint(CurrentCaller caller, WriteCardsHandler handler) {
        this.caller = caller;
        this.handler = handler;
    }

    @Override
    public List<WritableBatch> batches() {
        return handler.batches(caller.get());
    }

    @Override
    public WritingProgress progress(CardsToWrite cards) {
        return handler.progress(cards, caller.get());
    }

    @Override
    public TakenCard take(TakeCard command) {
        return handler.take(command, caller.get());
    }

    @Override
    public CardToWrite hold(HeldToWrite command) {
        return handler.hold(command, caller.get());
    }

    @Override
    public void giveBack(HeldToWrite command) {
        handler.giveBack(command, caller.get());
    }

    @Override
    public void cardWritten(HeldToWrite command) {
        handler.written(command, caller.get());
    }
}
