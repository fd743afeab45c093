package org.counterfoil.server.ledger.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.books.CallerTransaction;
import org.counterfoil.server.ledger.store.Sql;

/** Takes out what is past its last day, one transaction per lot. Principal never expires. */
public final class ExpireLots {

    private static final int PAGE = 500;
    private static final String ENDED = "select l.id, a.merchant_id, a.owner, a.kind, a.asset from lot l"
            + " join account a on a.id = l.account_id where l.expires < ? and l.unspent and a.merchant_id = ?"
            + " and a.kind <> 'PRINCIPAL' and l.id > ? order by l.id fetch first " + PAGE + " rows only";

    private record Ended(long lot, long merchant, long owner, AccountKind kind, String asset) {}

    private final Ledger ledger;
    private final CallerTransaction transaction;
    private final DerivedRequest requests;

    public ExpireLots(Ledger ledger, CallerTransaction transaction, Clock clock) {
        this.ledger = ledger;
        this.transaction = transaction;
        this.requests = new DerivedRequest(clock);
    }

    /** Expires everything of a merchant whose last day lies before {@code today}; returns how many lots. */
    public int run(long merchant, LocalDate today) {
        var expired = 0;
        var last = 0L;
        for (var page = after(last, merchant, today); !page.isEmpty(); page = after(last, merchant, today)) {
            for (var ended : page) {
                expired += expire(ended, today) ? 1 : 0;
                last = ended.lot();
            }
        }
        return expired;
    }

    private List<Ended> after(long lot, long merchant, LocalDate today) {
        return transaction.read(connection -> Sql.query(connection, ENDED,
                row -> new Ended(row.getLong(1), row.getLong(2), row.getLong(3),
                        AccountKind.valueOf(row.getString(4)), row.getString(5)),
                today, merchant, lot));
    }

    private boolean expire(Ended ended, LocalDate today) {
        var to = AccountKey.house(ended.merchant(), houseOf(ended.kind()), 0, ended.asset());
        var request = requests.of("expire:" + ended.lot() + ":" + today, ended.merchant(), TransactionKind.EXPIRY,
                today, Optional.of(ended.owner()), List.of(new Instruction.ExpireLot(ended.lot(), to)));
        return ledger.post(request) instanceof PostingOutcome.Posted posted && !posted.replayed();
    }

    private static AccountKind houseOf(AccountKind kind) {
        return switch (kind) {
            case POINTS -> AccountKind.POINTS_ISSUED;
            case COUNTS -> AccountKind.COUNTS_ISSUED;
            default -> AccountKind.BREAKAGE;
        };
    }
}
