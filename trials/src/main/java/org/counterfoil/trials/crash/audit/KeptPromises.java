package org.counterfoil.trials.crash.audit;

import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.trials.crash.audit.Contradictions.Sort;
import org.counterfoil.trials.crash.load.Desk;
import org.counterfoil.trials.crash.load.Promised;
import org.counterfoil.trials.house.TrialHouse;
import org.counterfoil.trials.server.Line;

/** Everything that was promised, looked at as a desk sees it. */
final class KeptPromises {

    private final Contradictions contradictions;

    KeptPromises(Contradictions contradictions) {
        this.contradictions = contradictions;
    }

    /** What changes of entities promised, while nobody works. */
    void entities(Promised promised, List<Desk> desks) {
        var seat = desks.getFirst().direct();
        copies(promised, seat);
        promised.usable().forEach((card, usable) -> {
            var status = seat.api(CardApi.class).find(card).status();
            if (status != (usable ? CardStatus.ACTIVE : CardStatus.LOST)) {
                contradictions.add(Sort.MISSING, "card " + card, "was answered to be "
                        + (usable ? "in use" : "lost") + " and is " + status);
            }
        });
        desks.forEach(desk -> Optional.ofNullable(promised.passwords().get(desk.cashier()))
                .ifPresent(password -> signIn(desk, password)));
    }

    private void signIn(Desk desk, String password) {
        try {
            desk.signIn(password);
        } catch (RefusedException refused) {
            contradictions.add(Sort.MISSING, "the password of " + desk.cashier(),
                    "was changed, and the new one is refused: " + refused.refusal());
        }
    }

    private void copies(Promised promised, Line seat) {
        promised.copies().forEach((number, copy) -> {
            var next = seat.api(TransactionApi.class).reprint(number).copy();
            if (next <= copy) {
                contradictions.add(Sort.MISSING, "copy " + copy + " of " + number,
                        "was printed, and the next copy is " + next);
            }
        });
    }

    /** What every card holds and which coupons are used up, while nobody works. */
    void value(Promised promised, Line seat) {
        purses(promised, seat);
        coupons(promised, seat);
    }

    private void coupons(Promised promised, Line seat) {
        promised.couponUses().forEach((code, uses) -> {
            var basket = new Basket(Optional.empty(), List.of(BasketLine.ofAmount(2 * TrialHouse.COUPON_WORTH)),
                    List.of(code));
            var refused = Outcome
                    .of(() -> seat.api(ValueApi.class).quoteSale(
                            new QuoteSale(basket, Tender.CASH))) instanceof Outcome.Refused<SaleQuote>(var refusal)
                    && refusal.code() == RefusalCode.COUPON_USED;
            if (uses != (refused ? 1 : 0)) {
                contradictions.add(Sort.FINDING, "coupon " + code, (refused ? "can't" : "can")
                        + " be used, and by all that was answered it was used " + uses + " times");
            }
        });
    }

    private void purses(Promised promised, Line seat) {
        promised.purses().forEach((card, purse) -> {
            var balances = seat.api(CardApi.class).find(card).balances();
            var holds = new Promised.Purse(balances.money(), balances.points());
            if (!holds.equals(purse)) {
                contradictions.add(Sort.FINDING, "card " + card,
                        "holds " + holds + " and by all that was answered " + purse);
            }
        });
    }
}
