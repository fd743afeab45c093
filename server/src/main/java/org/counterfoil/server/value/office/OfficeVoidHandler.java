package org.counterfoil.server.value.office;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.VoidQuote;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.approval.Matter;
import org.counterfoil.server.shared.approval.SecondPerson;
import org.counterfoil.server.value.Ask;
import org.counterfoil.server.value.FormerMembers;
import org.counterfoil.server.value.JointDesk;
import org.counterfoil.server.value.Prepared;
import org.counterfoil.server.value.Reversals;
import org.counterfoil.server.value.Undertaking;
import org.counterfoil.server.value.transaction.StoredTransaction;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/** Takes a transaction back from an office, in the books of the store where it was made. */
@Component
class OfficeVoidHandler {

    private final JointDesk desk;
    private final TransactionLookup transactions;
    private final RuleBook rules;
    private final Accounts accounts;
    private final Places places;
    private final SecondPerson second;
    private final FormerMembers former;

    OfficeVoidHandler(JointDesk desk, TransactionLookup transactions, RuleBook rules, Accounts accounts,
            Places places, SecondPerson second, FormerMembers former) {
        this.desk = desk;
        this.transactions = transactions;
        this.rules = rules;
        this.accounts = accounts;
        this.places = places;
        this.second = second;
        this.former = former;
    }

    VoidQuote quote(String number, Caller caller) {
        var original = transactions.find(number, caller);
        return new VoidQuote(transactions.details(original.number(), caller), places.number(Parameter.VOID_ALONE),
                refusal(original).or(() -> missing(original, caller)));
    }

    TransactionDetails handle(OfficeVoid command, Caller caller) {
        var ask = new Ask("office-void", command.request(), command, caller);
        return former.find(command.number(), caller)
                .map(original -> former.reverse(ask, original,
                        () -> reversal(command, caller, approver(command, caller))))
                .orElseGet(() -> desk.once(ask, () -> approver(command, caller),
                        approver -> new Undertaking(List.of(reversal(command, caller, approver)), () -> {}))
                        .getFirst());
    }

    /** Nobody is asked to approve what would be refused in any case. */
    private Optional<Approver> approver(OfficeVoid command, Caller caller) {
        Reason.of(command.reason());
        var original = transactions.find(command.number(), caller);
        demandVoidable(original);
        return second.over(places.number(Parameter.VOID_ALONE), Math.abs(original.net()),
                new Matter("office-void", original.number(), Permission.OFFICE_VOID), command.approval(), caller);
    }

    private Prepared reversal(OfficeVoid command, Caller caller, Optional<Approver> approver) {
        var original = transactions.find(command.number(), caller);
        demandVoidable(original);
        return Prepared.reversal(original, rules.current(), Reason.of(command.reason())).approvedBy(approver);
    }

    private static void demandVoidable(StoredTransaction original) {
        refusal(original).ifPresent(refusal -> {
            throw refusal.thrown();
        });
    }

    private static Optional<Refusal> refusal(StoredTransaction original) {
        if (!Reversals.voidable(original.kind())) {
            return Optional.of(Refusal.of(RefusalCode.TRANSACTION_NOT_VOIDABLE, "number", original.number()));
        }
        if (original.voidedBy().isPresent()) {
            return Optional.of(Refusal.of(RefusalCode.TRANSACTION_VOIDED));
        }
        return original.returned() > 0
                ? Optional.of(Refusal.of(RefusalCode.TRANSACTION_RETURNED, "returned", original.returned()))
                : Optional.empty();
    }

    /** What of a recharge is gone already: the void would be refused for it under the lock. */
    private Optional<Refusal> missing(StoredTransaction original, Caller caller) {
        if (original.kind() != TransactionKind.RECHARGE) {
            return Optional.empty();
        }
        var member = original.member().orElseThrow();
        var left = accounts.lots(AccountKey.principal(caller.merchant(), member)).stream()
                .filter(lot -> lot.origin() == original.id()).mapToLong(lot -> lot.remaining()).sum()
                + accounts.lots(AccountKey.bonus(caller.merchant(), member)).stream()
                        .filter(lot -> lot.origin() == original.id()).mapToLong(lot -> lot.remaining()).sum();
        var came = transactions.details(original.number(), caller).legs().stream()
                .filter(leg -> leg.asset().equals("money")).mapToLong(Leg::amount).sum();
        return came > left
                ? Optional.of(Refusal.of(RefusalCode.RECHARGE_SPENT, "missing", came - left))
                : Optional.empty();
    }
}
