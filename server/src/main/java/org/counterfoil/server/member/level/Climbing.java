package org.counterfoil.server.member.level;

import java.util.List;

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

    /** A member who stands somewhere, with what that one has come to. */
    private record Climber(long member, Ladder ladder, Figures figures) {}

    /** The figures count the transaction already. */
    void after(FedTransaction tx, Ladder ladder, Figures figures) {
        var climber = new Climber(tx.member().orElseThrow(), ladder, figures);
        if (tx.reverses().isPresent()) {
            takeBack(tx, climber);
        }
        if (ladder.climbs()) {
            climb(tx, climber);
        }
    }

    private void climb(FedTransaction tx, Climber climber) {
        climber.ladder().of(level(climber.member())).filter(Rung::automatic).ifPresent(from -> {
            var to = climber.ladder().climb(from, rung -> isReached(rung, climber));
            if (to.id() != from.id()) {
                move(tx, climber.member(), from.id(), to.id(), LevelMove.REACHED);
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
                        move(tx, climber.member(), newest.after(), to.id(), LevelMove.TAKEN_BACK);
                    }
                });
    }

    private void move(FedTransaction tx, long member, long from, long to, LevelMove move) {
        if (from != to) {
            changes.move(new LevelChanges.Way(member, from, to), LevelChanges.Cause.of(move, tx.card(), tx.id()),
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
