package org.counterfoil.server.refund;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.shared.tenant.Owned;

/** A refund that was paid; it never changes. */
@Entity
class Refund extends Owned {

    private long txId;
    private String method;

    @Enumerated(EnumType.STRING)
    private Tender tender;

    private String accountHolder;
    private String accountBank;
    private String accountNumber;

    @Enumerated(EnumType.STRING)
    private IdentityCheck.Kind identityKind;

    private String identityNote;
    private String afterKind;
    private String working;
    private Instant paidAt;

    protected Refund() {}

    private Refund(long transaction, Payout payout, IdentityCheck identity, Instant at) {
        txId = transaction;
        tender = payout.tender();
        accountHolder = payout.holder();
        accountBank = payout.bank();
        accountNumber = payout.account();
        identityKind = identity.kind();
        identityNote = identity.note().strip();
        method = "";
        afterKind = "";
        working = "";
        paidAt = at;
    }

    /** A recharge that was paid back. */
    static Refund coolingOff(long transaction, Tender tender, IdentityCheck identity, Instant at) {
        return new Refund(transaction, new Payout(tender, "", "", ""), identity, at);
    }

    /** What was left on a card. */
    static Refund balance(long transaction, Payout payout, IdentityCheck identity, Worked worked, Instant at) {
        var refund = new Refund(transaction, payout, identity, at);
        refund.method = worked.method().name();
        refund.afterKind = worked.after().name();
        refund.working = worked.lines();
        return refund;
    }

    /** How it was worked out, its lines as they are kept. */
    record Worked(RefundMethod method, AfterRefund after, String lines) {}

    Payout payout() {
        return new Payout(tender, accountHolder, accountBank, accountNumber);
    }

    IdentityCheck identity() {
        return new IdentityCheck(identityKind, identityNote);
    }

    /** Empty of a recharge that was paid back. */
    Optional<Worked> worked() {
        return Optional.of(method).filter(name -> !name.isEmpty()).map(name -> new Worked(
                RefundMethod.valueOf(name), AfterRefund.valueOf(afterKind), working));
    }
}
