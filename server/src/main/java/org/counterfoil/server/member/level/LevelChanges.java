package org.counterfoil.server.member.level;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.counterfoil.common.member.LevelMove;
import org.counterfoil.server.ledger.BusinessDates;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** Changes members' levels, each with its line in what is told of them. */
@Component
public class LevelChanges {

    private final MerchantSql sql;
    private final BusinessDates dates;
    private final Clock clock;

    LevelChanges(MerchantSql sql, BusinessDates dates, Clock clock) {
        this.sql = sql;
        this.dates = dates;
        this.clock = clock;
    }

    /** From a level to another one, ids. */
    public record Way(long member, long before, long after) {}

    /**
     * Why.
     *
     * @param card        id of the card that it was done with
     * @param employee    id of who did it; empty where it happened by itself
     * @param transaction id of the ledger's transaction that caused it
     */
    public record Cause(LevelMove move, Optional<Long> card, Optional<Long> employee, Optional<Long> transaction,
            String reason) {

        /** Something that happened by itself at a transaction. */
        public static Cause of(LevelMove move, Optional<Long> card, long transaction) {
            return new Cause(move, card, Optional.empty(), Optional.of(transaction), "");
        }

        /** A period that is over. */
        public static final Cause NOT_KEPT = new Cause(LevelMove.NOT_KEPT, Optional.empty(), Optional.empty(),
                Optional.empty(), "");
    }

    /** The newest change of a member, as far as it may be taken back. */
    public record Newest(long before, long after, LevelMove move, Optional<Long> transaction) {}

    /** The merchant's business date: also where the running transaction was begun for nobody's data. */
    public LocalDate today() {
        return dates.today().get(MerchantScope.current());
    }

    /**
     * Moves a member who is where the way begins; whoever was put elsewhere meanwhile stays there.
     *
     * @return whether the member was moved
     */
    public boolean move(Way way, Cause cause, LocalDate today) {
        var moved = sql.sql("""
                update member set level_id = :after, level_since = :today, version = version + 1
                where merchant_id = :merchant and id = :member and level_id = :before""")
                .param("after", way.after()).param("today", today).param("member", way.member())
                .param("before", way.before()).update() == 1;
        if (moved) {
            write(way, cause);
        }
        return moved;
    }

    private void write(Way way, Cause cause) {
        sql.sql("""
                insert into level_change (merchant_id, member_id, card_id, before_id, after_id, at, move, employee_id,
                    transaction_id, reason)
                values (:merchant, :member, cast(:card as bigint), :before, :after, :at, :move,
                    cast(:employee as bigint), cast(:transaction as bigint), :reason)""")
                .param("member", way.member()).param("card", cause.card().orElse(null))
                .param("before", way.before()).param("after", way.after())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("move", cause.move().name())
                .param("employee", cause.employee().orElse(null))
                .param("transaction", cause.transaction().orElse(null)).param("reason", cause.reason()).update();
    }

    /** The newest change of a member; empty where there was none. */
    public Optional<Newest> newest(long member) {
        return sql.sql("""
                select before_id, after_id, move, transaction_id from level_change
                where merchant_id = :merchant and member_id = :member order by at desc, id desc
                fetch first 1 row only""").param("member", member)
                .query((row, _) -> new Newest(row.getLong("before_id"), row.getLong("after_id"),
                        LevelMove.valueOf(row.getString("move")),
                        Optional.ofNullable(row.getObject("transaction_id", Long.class))))
                .optional();
    }
}
