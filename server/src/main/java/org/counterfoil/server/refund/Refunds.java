package org.counterfoil.server.refund;

import java.time.Clock;
import java.util.List;

import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.refund.RefundWorking;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.TransactionNumber;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is said of refunds beside their transactions. */
@Component
class Refunds {

    private static final TypeReference<List<RefundLine>> LINES = new TypeReference<>() {
    };

    private final RefundRepository refunds;
    private final TransactionLookup transactions;
    private final JsonMapper json;
    private final Clock clock;

    Refunds(RefundRepository refunds, TransactionLookup transactions, JsonMapper json, Clock clock) {
        this.refunds = refunds;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long transaction, Payout payout, IdentityCheck identity, RefundWorking working,
            AfterRefund after) {
        refunds.save(Refund.balance(transaction, payout, identity,
                new Refund.Worked(working.method(), after, json.writeValueAsString(working.lines())),
                clock.instant()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keepCoolingOff(long transaction, Tender tender, IdentityCheck identity) {
        refunds.save(Refund.coolingOff(transaction, tender, identity, clock.instant()));
    }

    /** Refuses: transaction-unknown, also for one that paid nothing back. */
    RefundSlip slip(String number, Caller caller) {
        return slip(transactions.details(number, caller));
    }

    RefundSlip slip(TransactionDetails transaction) {
        var kept = TransactionNumber.parse(transaction.number()).flatMap(number -> refunds.findByTxId(number.id()))
                .orElseThrow(() -> Refusal.of(RefusalCode.TRANSACTION_UNKNOWN, "number", transaction.number())
                        .thrown());
        return new RefundSlip(transaction, kept.payout(), kept.identity(), kept.worked().map(Refund.Worked::after),
                kept.worked().map(worked -> new RefundWorking(worked.method(),
                        json.readValue(worked.lines(), LINES))));
    }
}
