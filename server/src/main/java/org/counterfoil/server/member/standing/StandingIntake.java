package org.counterfoil.server.member.standing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.FedTransaction;
import org.springframework.stereotype.Component;

/**
 * Takes in transactions of one merchant. They say whose standing has changed; how it stands is read from the books. So
 * a transaction that is taken in twice, or after its own void, changes nothing.
 */
@Component
public class StandingIntake {

    private final StandingRows rows;

    StandingIntake(StandingRows rows) {
        this.rows = rows;
    }

    /** Within the transaction of the feed. */
    public void take(List<FedTransaction> transactions) {
        var ids = transactions.stream().map(FedTransaction::id).toList();
        var holders = rows.holders(ids);
        var touched = new TreeSet<>(holders);
        transactions.forEach(tx -> tx.member().ifPresent(touched::add));
        if (touched.isEmpty()) {
            return;
        }
        var anew = new HashSet<>(rows.lock(touched));
        rows.seeAt(ids);
        anew.addAll(voided(transactions));
        rows.seeAnew(anew);
        holders.addAll(anew);
        rows.holdAnew(holders);
    }

    private static Set<Long> voided(List<FedTransaction> transactions) {
        return transactions.stream().filter(tx -> tx.kind() == TransactionKind.VOID)
                .flatMap(tx -> tx.member().stream()).collect(Collectors.toSet());
    }
}
