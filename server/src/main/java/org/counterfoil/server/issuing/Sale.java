package org.counterfoil.server.issuing;

import java.util.EnumSet;
import java.util.Optional;

import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.card.CardOffer;

/**
 * What is paid when a card is activated.
 *
 * @param deposit what is taken for the card itself and how, where its type asks for something
 */
record Sale(Optional<OpeningRecharge> opening, Optional<Deposited> deposit, Optional<Buyer> buyer) {

    /** A deposit in minor units, and what pays it. */
    record Deposited(long amount, Tender tender) {}

    /** Refuses: deposit-due, naming the amount, where nothing pays it; what a buyer's fields are refused for. */
    static Sale of(ActivateCard command, CardOffer offer) {
        var tender = command.purchase().deposit().or(() -> command.recharge().map(OpeningRecharge::tender));
        var deposit = offer.deposit() == 0
                ? Optional.<Deposited>empty()
                : Optional.of(new Deposited(offer.deposit(), tender.orElseThrow(() -> Refusal
                        .of(RefusalCode.DEPOSIT_DUE, "amount", offer.deposit()).with("field", "deposit").thrown())));
        return new Sale(command.recharge(), deposit, command.purchase().buyer().map(Purchases::checked));
    }

    long paid() {
        return opening.map(OpeningRecharge::amount).orElse(0L) + deposit.map(Deposited::amount).orElse(0L);
    }

    LegalLimits.Sold sold(boolean registered, boolean holderKnown) {
        var tenders = EnumSet.noneOf(Tender.class);
        opening.map(OpeningRecharge::tender).ifPresent(tenders::add);
        deposit.map(Deposited::tender).ifPresent(tenders::add);
        return new LegalLimits.Sold(paid(), tenders, registered, holderKnown, buyer);
    }
}
