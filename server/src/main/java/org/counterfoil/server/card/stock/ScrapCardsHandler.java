package org.counterfoil.server.card.stock;

import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes cards that nobody ever had out of use for good. They have no holder, so that none was ever in the books. */
@Component
class ScrapCardsHandler {

    private static final int LONGEST_REASON = 200;

    private final ChangedCards cards;
    private final OperatorLog log;

    ScrapCardsHandler(ChangedCards cards, OperatorLog log) {
        this.cards = cards;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.card.CardStockApi#scrap}. */
    @Transactional
    public CardsFound handle(ScrapCards command, Caller caller) {
        caller.demandHeadquarters();
        var reason = Entered.needed("reason", command.reason(), LONGEST_REASON);
        var gone = cards.scrap(new ChangedCards.Change(command.cards(), command.count(), false));
        log.record(caller, new OperatorLog.Entry(MoveCardsHandler.MODULE, "scrap-card-stock", gone.first(), "",
                "count=" + gone.count() + "; last=" + gone.last() + "; reason=" + reason));
        return gone;
    }
}
