package org.counterfoil.client.card.writing;

import java.util.UUID;
import java.util.function.Consumer;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.common.card.CardToWrite;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.HeldToWrite;
import org.counterfoil.common.card.TakeCard;
import org.counterfoil.common.card.TakenCard;

/** Takes cards from the server and gives them back, for one sitting at one writer. Answers come on the UI thread. */
final class CardsInHand {

    private final UUID holder = UUID.randomUUID();
    private final UiExecutor executor;
    private final CardWritingApi api;

    CardsInHand(UiExecutor executor, CardWritingApi api) {
        this.executor = executor;
        this.api = api;
    }

    /** The next one behind a number; see {@link CardWritingApi#take}. */
    void take(CardsToWrite cards, String after, Consumer<Outcome<TakenCard>> then) {
        executor.call(() -> api.take(new TakeCard(cards, after, holder)), then);
    }

    /** This very one, or longer; see {@link CardWritingApi#hold}. */
    void hold(String number, Consumer<Outcome<CardToWrite>> then) {
        executor.call(() -> api.hold(new HeldToWrite(number, holder)), then);
    }

    /** It is written; see {@link CardWritingApi#cardWritten}. */
    void written(CardToWrite card, Consumer<Outcome<CardToWrite>> then) {
        executor.call(() -> {
            api.cardWritten(new HeldToWrite(card.number(), holder));
            return card;
        }, then);
    }

    /** Lets one go; where that does not arrive, its time runs out. */
    void letGo(CardToWrite card) {
        executor.call(() -> {
            api.giveBack(new HeldToWrite(card.number(), holder));
            return card;
        }, _ -> {});
    }
}
