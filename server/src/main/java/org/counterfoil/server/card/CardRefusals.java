package org.counterfoil.server.card;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Why a card in some state can't do what was asked. */
final class CardRefusals {

    private CardRefusals() {}

    static Refusal of(CardStatus status) {
        return Refusal.of(switch (status) {
            case NOT_ACTIVATED -> RefusalCode.CARD_NOT_ACTIVATED;
            case ACTIVE -> RefusalCode.CARD_ALREADY_ACTIVE;
            case LOST -> RefusalCode.CARD_LOST;
            case REPLACED -> RefusalCode.CARD_REPLACED;
            case CANCELLED, SCRAPPED -> RefusalCode.CARD_CANCELLED;
        });
    }

    /** The state after a move. Refuses: card-move-forbidden, naming both states. */
    static CardStatus after(CardStatus status, CardMove move) {
        return move.from(status).orElseThrow(() -> Refusal.of(RefusalCode.CARD_MOVE_FORBIDDEN, "from", status.name())
                .with("to", move.to().name()).thrown());
    }
}
