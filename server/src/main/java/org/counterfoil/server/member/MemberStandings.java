package org.counterfoil.server.member;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.ledger.LedgerFeed;
import org.counterfoil.server.member.standing.StandingIntake;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;

/** Keeps up to date how members stand: every transaction is looked at, whatever breaks and on however many servers. */
@Component
public class MemberStandings {

    private static final String CONSUMER = "member-standing";
    private static final int AT_A_TIME = 500;

    private final LedgerFeed feed;
    private final StandingIntake intake;

    MemberStandings(LedgerFeed feed, StandingIntake intake) {
        this.feed = feed;
        this.intake = intake;
    }

    /** Takes in what was posted since; returns how many transactions that was. */
    public int advance() {
        var total = 0;
        int taken;
        do {
            taken = feed.consume(CONSUMER, AT_A_TIME, this::takeIn);
            total += taken;
        } while (taken == AT_A_TIME);
        return total;
    }

    private void takeIn(List<FedTransaction> transactions) {
        var shares = new TreeMap<Long, List<FedTransaction>>();
        transactions.forEach(tx -> shares.computeIfAbsent(tx.merchant(), _ -> new ArrayList<>()).add(tx));
        shares.forEach((merchant, share) -> MerchantScope.run(merchant, () -> intake.take(share)));
    }
}
