package org.counterfoil.server.member.level;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * Whether a member changes level at a transaction. Up: while the next level's rule is met. Back: where a transaction is
 * taken back by which alone the member got the level, and nothing else that the member has come to keeps it; a level
 * that nothing takes members down from stays theirs.
 */
@Component
class Climbing {

    private final LevelChanges changes;
    private final Accounts accounts;
    private final MerchantSql sql;

    Climbing(LevelChanges changes, Accounts accounts, MerchantSql sql) {
        this.changes = changes;
        this.accounts = accounts;
        this.sql = sql;
    }

    /** The ladder, and what a member on it has come to. */
    record Standing(Ladder ladder, Figures figures) {}

    /** A member on a ladder, by a card. */
    private record Climber(long member, Optional<Long> card, Ladder ladder, Figures figures) {}

    /**
     * Asks after a transaction; the figures count it already.
     *
     * @param who  one of its members
     * @param card id of that one's card
     */
    void after(FedTransaction tx, long who, Optional<Long> card, Standing standing) {
        var climber = new Climber(who, card, standing.ladder(), standing.figures());
        if (tx.reverses().isPresent()) {
            takeBack(tx, climber);
        }
        if (standing.ladder().climbs()) {
            climb(tx, climber);
        }
    }

    private void climb(FedTransaction tx, Climber climber) {
        climber.ladder().of(level(climber.member())).filter(Rung::automatic).ifPresent(from -> {
            var to = climber.ladder().climb(from, rung -> isReached(rung, climber));
            if (to.id() != from.id()) {
                move(tx, climber, from.id(), to.id(), LevelMove.REACHED);
            }
        });
    }

    private void takeBack(FedTransaction tx, Climber climber) {
        changes.newest(climber.member())
                .filter(newest -> newest.move() == LevelMove.REACHED && newest.transaction().equals(tx.reverses()))
                .ifPresent(newest -> {
                    var ladder = climber.ladder();
                    var from = ladder.of(newest.before());
                    var held = ladder.of(newest.after());
                    if (from.isPresent() && held.isPresent() && !held.get().neverDown()
                            && !isReached(held.get(), climber)) {
                        var to = ladder.climb(from.get(), rung -> isReached(rung, climber));
                        move(tx, climber, newest.after(), to.id(), LevelMove.TAKEN_BACK);
                    }
                });
    }

    private void move(FedTransaction tx, Climber climber, long from, long to, LevelMove move) {
        if (from != to) {
            changes.move(new LevelChanges.Way(climber.member(), from, to),
                    LevelChanges.Cause.of(move, climber.card(), tx.id()),
                    changes.today());
        }
    }

    /** No level has the id 0, and no member who is unknown here any level. */
    private long level(long member) {
        return sql.sql("select level_id from member where merchant_id = :merchant and id = :member")
                .param("member", member).query(Long.class).optional().orElse(0L);
    }

    private boolean isReached(Rung rung, Climber climber) {
        return rung.entry() != LevelEntry.BY_HAND && rung.threshold() <= (rung.entry().isBalance()
                ? held(rung.entry(), climber.member())
                : climber.figures().counted(rung.entry()));
    }

    private long held(LevelEntry entry, long member) {
        var merchant = MerchantScope.current();
        var keys = entry == LevelEntry.MONEY_BALANCE
                ? List.of(AccountKey.principal(merchant, member), AccountKey.bonus(merchant, member))
                : List.of(AccountKey.points(merchant, member));
        return accounts.balances(keys).stream().mapToLong(account -> account.balance()).sum();
    }
}
