package org.counterfoil.server.issuing.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.IncomingCards;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.member.Arrivals;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.database.OwnChanges;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.value.Migrations;
import org.counterfoil.server.value.recipe.MigrationUndoRecipe;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes members back that were brought in, as far as nothing was done with them since: what they brought by its mirror,
 * their cards into stock, themselves out of every list. The books and the history keep that they were there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Withdrawal {

    private final MerchantSql sql;
    private final OwnChanges changes;
    private final Accounts accounts;
    private final Migrations migrations;
    private final Places places;

    Withdrawal(MerchantSql sql, OwnChanges changes, Accounts accounts, Migrations migrations, Places places) {
        this.sql = sql;
        this.changes = changes;
        this.accounts = accounts;
        this.migrations = migrations;
        this.places = places;
    }

    /** Where members and cards go back to. */
    @Component
    record Places(Arrivals arrivals, IncomingCards cards) {}

    /** A member as it stands now; {@code touched}: something was done with it. */
    private record Standing(long member, String name, String level, long store, boolean withdrawn, long transaction,
            long net, Optional<Long> card, String number, boolean touched) {

        Migrations.Undone undone() {
            return new Migrations.Undone(new MigrationUndoRecipe(transaction, member, card, net),
                    new Migrations.Spoken(name, number, level, store, ""));
        }
    }

    /**
     * Why each of them was kept, in their order; empty for those that are gone.
     *
     * <p>Refuses for all of them: what the books refuse of one.
     */
    public List<Optional<Refusal>> withdraw(List<Long> members, Caller caller) {
        changes.flush();
        var gates = hold(members).stream().map(card -> AccountKey.card(caller.merchant(), card)).toList();
        gates.forEach(gate -> accounts.setState(gate, AccountState.BLOCKED));
        var standing = standing(members);
        var going = standing.values().stream().filter(one -> !one.withdrawn() && !one.touched()).toList();
        migrations.takeBack(going.stream().map(Standing::undone).toList(), caller);
        places.cards().takeBack(going.stream().map(Standing::card).flatMap(Optional::stream).toList());
        if (!going.isEmpty()) {
            places.arrivals().withdraw(caller, going.stream().map(Standing::member).toList());
        }
        gates.forEach(gate -> accounts.setState(gate, AccountState.OPEN));
        var kept = new ArrayList<Optional<Refusal>>();
        members.forEach(member -> kept.add(Optional.ofNullable(standing.get(member))
                .filter(one -> !one.withdrawn() && one.touched())
                .map(_ -> Refusal.of(RefusalCode.ROW_CHANGED_SINCE))));
        return kept;
    }

    /** Locks the members and their cards; the cards that can be paid with at this moment, whose gates are open. */
    private List<Long> hold(List<Long> members) {
        sql.sql("select id from member where merchant_id = :merchant and id in (:ids) order by id for update")
                .param("ids", members).query(Long.class).list();
        return sql.sql("""
                select id, status from card where merchant_id = :merchant and member_id in (:ids) order by id
                for update""").param("ids", members)
                .query((row, _) -> row.getString("status").equals("ACTIVE") ? row.getLong("id") : 0L).list().stream()
                .filter(card -> card != 0).toList();
    }

    /** A level that a member reached by itself, by what was brought in, is nothing that was done. */
    private Map<Long, Standing> standing(List<Long> members) {
        return sql.sql("""
                select m.id, m.name, l.name as level, m.store_id, m.withdrawn, x.transaction_id, t.net, x.card_id,
                    c.number,
                    m.version <> (select count(*) from level_change v where v.merchant_id = m.merchant_id
                        and v.member_id = m.id and v.employee_id is null)
                    or x.card_id is not null and (c.status <> 'ACTIVE' or c.version <> x.card_version)
                    or exists (select 1 from card d where d.merchant_id = m.merchant_id and d.member_id = m.id
                        and (x.card_id is null or d.id <> x.card_id))
                    or exists (select 1 from ledger_tx o where o.merchant_id = m.merchant_id and o.member_id = m.id
                        and o.id <> x.transaction_id)
                    or exists (select 1 from tx_counterparty p where p.merchant_id = m.merchant_id
                        and p.card_id = x.card_id) as touched
                from member m
                    join member_level l on l.id = m.level_id
                    join member_migration x on x.member_id = m.id
                    join ledger_tx t on t.id = x.transaction_id
                    left join card c on c.id = x.card_id
                where m.merchant_id = :merchant and m.id in (:ids)""").param("ids", members)
                .query((row, _) -> read(row)).list().stream()
                .collect(Collectors.toMap(Standing::member, Function.identity()));
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(row.getLong("id"), row.getString("name"), row.getString("level"), row.getLong("store_id"),
                row.getBoolean("withdrawn"), row.getLong("transaction_id"), row.getLong("net"),
                Optional.ofNullable(row.getObject("card_id", Long.class)),
                Optional.ofNullable(row.getString("number")).orElse(""), row.getBoolean("touched"));
    }
}
