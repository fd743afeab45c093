package org.counterfoil.server.card.stock;

import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.card.MoveCards;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues cards to a store, or moves them on. */
@Component
class MoveCardsHandler {

    static final String MODULE = "card";

    private final ChangedCards cards;
    private final StockPlaces places;
    private final OperatorLog log;

    MoveCardsHandler(ChangedCards cards, StockPlaces places, OperatorLog log) {
        this.cards = cards;
        this.places = places;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.card.CardStockApi#move}. */
    @Transactional
    public CardsFound handle(MoveCards command, Caller caller) {
        caller.demandHeadquarters();
        var number = places.number(command.store())
                .orElseThrow(() -> Refusal.of(RefusalCode.STORE_UNKNOWN, "field", "store").thrown());
        var place = command.store() == places.headquarters() ? 0 : command.store();
        var moved = cards.move(new ChangedCards.Change(command.cards(), command.count(), true), place);
        log.record(caller, new OperatorLog.Entry(MODULE, "move-card-stock", moved.first(), "",
                "count=" + moved.count() + "; last=" + moved.last() + "; store=" + number));
        return moved;
    }
}
