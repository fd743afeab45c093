package org.counterfoil.server.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * What a transaction says of itself. All of it is part of the hash chain but the counterparty, which repeats what the
 * postings and the body say.
 *
 * @param approver     who allowed it, where a second person had to
 * @param clientAt     when the terminal made it, by its own clock; kept to the microsecond
 * @param ruleVersion  the rules that amounts were computed by
 * @param gross        before discount, minor units
 * @param net          to be paid, minor units; what returns are measured by
 * @param tender       name of the tender; empty where none
 * @param reason       in the words of who did it; may be empty
 * @param body         JSON of the use case, opaque to the ledger; must not be changed afterwards
 * @param counterparty the other side of a transfer; what takes a transaction back has that of the transaction
 */
public record TransactionHeader(long merchant, TransactionKind kind, long store, long terminal, long operator,
        Optional<Long> approver, Optional<Long> card, Optional<Long> member, LocalDate businessDate, Instant clientAt,
        int ruleVersion, long gross, long net, String tender, String reason, byte[] body,
        Optional<Counterparty> counterparty) {

    /** The card of the other side and the member it stands for; ids. */
    public record Counterparty(long card, long member) {}

    public TransactionHeader {
        clientAt = clientAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same, with somebody or nobody on its other side. */
    public TransactionHeader with(Optional<Counterparty> other) {
        return new TransactionHeader(merchant, kind, store, terminal, operator, approver, card, member, businessDate,
                clientAt, ruleVersion, gross, net, tender, reason, body, other);
    }

    /** The same, with another card or none. */
    public TransactionHeader withCard(Optional<Long> other) {
        return new TransactionHeader(merchant, kind, store, terminal, operator, approver, other, member, businessDate,
                clientAt, ruleVersion, gross, net, tender, reason, body, counterparty);
    }

    /** The group-wide accounts whose balances the answer always tells: the member's principal, bonus and points. */
    public List<AccountKey> told() {
        return member.map(owner -> List.of(AccountKey.principal(merchant, owner), AccountKey.bonus(merchant, owner),
                AccountKey.points(merchant, owner))).orElse(List.of());
    }
}
