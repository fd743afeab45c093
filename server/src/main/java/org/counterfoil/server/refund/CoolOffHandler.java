package org.counterfoil.server.refund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.refund.CoolOff;
import org.counterfoil.common.refund.CoolingOffQuote;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.Undertaking;
import org.counterfoil.server.value.transaction.StoredTransaction;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/**
 * Pays a recharge back within its cooling-off days: the mirror of it, in the books of its store, by the tender that
 * paid, so that bonus, quotas and points go back as well.
 */
@Component
class CoolOffHandler {

    private static final int REMARK = 200;

    private final JointDesk desk;
    private final TransactionLookup transactions;
    private final SpentOfRecharge spending;
    private final Places places;
    private final RuleBook rules;
    private final Refunds refunds;

    CoolOffHandler(JointDesk desk, TransactionLookup transactions, SpentOfRecharge spending, Places places,
            RuleBook rules, Refunds refunds) {
        this.desk = desk;
        this.transactions = transactions;
        this.spending = spending;
        this.places = places;
        this.rules = rules;
        this.refunds = refunds;
    }

    CoolingOffQuote quote(String number, Caller caller) {
        var recharge = recharge(number, caller);
        var shown = transactions.details(recharge.number(), caller);
        return new CoolingOffQuote(shown, days(), lastDay(recharge), recharge.net(), shown.bonus(), shown.points(),
                spending.of(recharge).amount(), refusal(recharge));
    }

    RefundSlip handle(CoolOff command, Caller caller) {
        var done = desk.once(new Ask("cool-off", command.request(), command, caller), () -> {},
                () -> undertaking(command, caller)).getFirst();
        return refunds.slip(done);
    }

    private Undertaking undertaking(CoolOff command, Caller caller) {
        var remark = Entered.text("remark", command.remark(), REMARK);
        var identity = Payouts.known(command.identity());
        var recharge = recharge(command.number(), caller);
        refusal(recharge).ifPresent(refusal -> {
            throw refusal.thrown();
        });
        return new Undertaking(List.of(Prepared.reversal(recharge, rules.current(), remark)),
                posted -> refunds.keepCoolingOff(posted.getFirst().id(), recharge.tender(), identity));
    }

    private StoredTransaction recharge(String number, Caller caller) {
        return Optional.of(transactions.find(number, caller))
                .filter(found -> found.kind() == TransactionKind.RECHARGE).orElseThrow(() -> Refusal
                        .of(RefusalCode.TRANSACTION_NOT_VOIDABLE, "number", number).thrown());
    }

    private int days() {
        return Math.toIntExact(places.number(Parameter.COOLING_OFF_DAYS));
    }

    private LocalDate lastDay(StoredTransaction recharge) {
        return recharge.businessDate().plusDays(days());
    }

    private Optional<Refusal> refusal(StoredTransaction recharge) {
        if (recharge.voidedBy().isPresent()) {
            return Optional.of(Refusal.of(RefusalCode.TRANSACTION_VOIDED));
        }
        var last = lastDay(recharge);
        if (days() == 0 || places.businessDate().isAfter(last)) {
            return Optional.of(Refusal.of(RefusalCode.COOLING_OFF_OVER, "day", last).with("days", days()));
        }
        var spent = spending.of(recharge);
        return spent.amount() == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.COOLING_OFF_SPENT, "amount", spent.amount())
                        .with("number", spent.first()).with("count", spent.transactions()));
    }
}
