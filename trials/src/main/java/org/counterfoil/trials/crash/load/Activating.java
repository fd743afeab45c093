package org.counterfoil.trials.crash.load;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;

/** A card becomes a new member's, and money is paid in: entities and postings, all or nothing. */
record Activating(Customers customers) implements Operation {

    @Override
    public Optional<Request> next(Desk desk, Random random) {
        return customers.blank().map(card -> {
            var amount = Operation.money(random, 100);
            var key = desk.key();
            var holder = new CardHolder.Newcomer("李一帆", "", Sex.MALE, Optional.empty(), "STD");
            var command = new ActivateCard(key, card, holder, Optional.empty(), Optional.empty(),
                    Optional.of(new OpeningRecharge(amount, Tender.CASH, 0)), key.uuid().toString());
            return Request.kept(key, "activate", line -> {
                var done = line.api(IssuingApi.class).activate(command);
                var numbers = List.of(done.operation().number(),
                        done.recharge().map(TransactionDetails::number).orElse("no recharge"));
                return new Answer(done.toString(), numbers,
                        List.of(new Promise.Moved(card, amount, 0), new Promise.Usable(card, true)));
            }).then(_ -> customers.welcome(card));
        });
    }
}
