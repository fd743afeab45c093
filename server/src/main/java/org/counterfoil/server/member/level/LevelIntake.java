package org.counterfoil.server.member.level;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.member.merge.Heirs;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * Takes in transactions of one merchant, in their order: adds them to what members have come to, and asks after each
 * whether its member changes level by it.
 */
@Component
public class LevelIntake {

    private final FigureRows rows;
    private final Ladders ladders;
    private final Climbing climbing;
    private final Heirs heirs;
    private final MerchantSql sql;

    LevelIntake(FigureRows rows, Ladders ladders, Climbing climbing, Heirs heirs, MerchantSql sql) {
        this.rows = rows;
        this.ladders = ladders;
        this.climbing = climbing;
        this.heirs = heirs;
        this.sql = sql;
    }

    /** What a transaction takes back. */
    private record Original(long id, TransactionKind kind, LocalDate date) {

        static Original of(FedTransaction tx) {
            return new Original(tx.id(), tx.kind(), tx.businessDate());
        }
    }

    /** Who is on the other side of a transaction. */
    private record Other(long transaction, long member, long card) {}

    /** Within the transaction of the feed. */
    public void take(List<FedTransaction> fed) {
        var transactions = standing(fed);
        var originals = originals(transactions);
        var ladder = ladders.current();
        var others = otherParties(transactions);
        var figures = rows.lock(members(transactions, others));
        var months = new HashMap<FigureRows.Month, Sums>();
        transactions.forEach(tx -> {
            var meant = tx.reverses().map(originals::get).orElseGet(() -> Original.of(tx));
            var sums = Sums.of(tx, meant.kind());
            var member = tx.member().orElseThrow();
            var before = figures.getOrDefault(member, Figures.NONE);
            if (!sums.equals(Sums.NONE)) {
                figures.put(member, largest(before.plus(sums), tx, meant.kind()));
                months.merge(new FigureRows.Month(member, meant.date().withDayOfMonth(1)), sums, Sums::plus);
            }
            climbing.after(tx, member, tx.card(), standing(member, ladder, figures));
            Optional.ofNullable(others.get(tx.id())).ifPresent(other -> climbing.after(tx, other.member(),
                    Optional.of(other.card()), standing(other.member(), ladder, figures)));
        });
        if (!months.isEmpty()) {
            rows.keep(touched(figures, months));
            rows.add(months);
        }
    }

    /** What was made for a member who has been merged since counts for whoever took over. */
    private List<FedTransaction> standing(List<FedTransaction> fed) {
        var now = heirs.of(fed.stream().flatMap(tx -> tx.member().stream()).collect(Collectors.toSet()));
        return now.isEmpty()
                ? fed
                : fed.stream().map(tx -> tx.of(now.getOrDefault(tx.member().orElseThrow(), tx.member().orElseThrow())))
                        .toList();
    }

    private static Map<Long, Figures> touched(Map<Long, Figures> figures, Map<FigureRows.Month, Sums> months) {
        return months.keySet().stream().map(FigureRows.Month::member).distinct()
                .collect(Collectors.toMap(Function.identity(), figures::get));
    }

    /** A recharge that is voided already may come after its void: they were posted by two writers. */
    private Figures largest(Figures figures, FedTransaction tx, TransactionKind meant) {
        if (meant != TransactionKind.RECHARGE) {
            return figures;
        }
        var member = tx.member().orElseThrow();
        var takenBack = tx.kind().takesBack() && tx.net() >= figures.largest();
        return takenBack || tx.net() > figures.largest() && isTakenBack(tx.id())
                ? figures.withLargest(rows.largestSince(heirs.withFormer(Set.of(member)), figures.since()))
                : figures.withLargest(Math.max(figures.largest(), tx.kind().signed(tx.net())));
    }

    private boolean isTakenBack(long id) {
        return sql.sql("""
                select exists (select 1 from ledger_tx r where r.merchant_id = :merchant and r.reverses = :id)""")
                .param("id", id).query(Boolean.class).single();
    }

    private Map<Long, Original> originals(List<FedTransaction> transactions) {
        var ids = transactions.stream().map(FedTransaction::reverses).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : sql.sql("""
                        select id, kind, business_date from ledger_tx where merchant_id = :merchant and id in (:ids)""")
                        .param("ids", ids)
                        .query((row, _) -> new Original(row.getLong("id"),
                                TransactionKind.valueOf(row.getString("kind")),
                                row.getObject("business_date", LocalDate.class)))
                        .list().stream().collect(Collectors.toMap(Original::id, Function.identity()));
    }

    private static Climbing.Standing standing(long member, Ladder ladder, Map<Long, Figures> figures) {
        return new Climbing.Standing(ladder, figures.getOrDefault(member, Figures.NONE));
    }

    /** Whom transfers, sales of team cards and their voids brought something or took it from, by transaction. */
    private Map<Long, Other> otherParties(List<FedTransaction> transactions) {
        var ids = transactions.stream().map(FedTransaction::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = sql.sql("""
                select tx_id, member_id, card_id from tx_counterparty
                where merchant_id = :merchant and tx_id in (:ids)""").param("ids", ids)
                .query((row, _) -> new Other(row.getLong("tx_id"), row.getLong("member_id"), row.getLong("card_id")))
                .list();
        var now = heirs.of(found.stream().map(Other::member).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Other::transaction,
                other -> new Other(other.transaction(), now.getOrDefault(other.member(), other.member()),
                        other.card())));
    }

    private static Set<Long> members(List<FedTransaction> transactions, Map<Long, Other> others) {
        return Stream.concat(transactions.stream().map(tx -> tx.member().orElseThrow()),
                others.values().stream().map(Other::member)).collect(Collectors.toSet());
    }
}
