package org.counterfoil.server.member.level;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final PointsOfTeams teams;
    private final MerchantSql sql;

    LevelIntake(FigureRows rows, Ladders ladders, Climbing climbing, Heirs heirs, PointsOfTeams teams,
            MerchantSql sql) {
        this.rows = rows;
        this.ladders = ladders;
        this.climbing = climbing;
        this.heirs = heirs;
        this.teams = teams;
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

    /** What members have come to while transactions are taken in, and what of it in which months. */
    private record Tally(Map<Long, Figures> figures, Map<FigureRows.Month, Sums> months) {

        void add(long member, LocalDate date, Sums sums, UnaryOperator<Figures> largest) {
            if (!sums.equals(Sums.NONE)) {
                figures.put(member, largest.apply(figures.getOrDefault(member, Figures.NONE).plus(sums)));
                months.merge(new FigureRows.Month(member, date.withDayOfMonth(1)), sums, Sums::plus);
            }
        }
    }

    /** Within the transaction of the feed. */
    public void take(List<FedTransaction> fed) {
        var transactions = standing(fed);
        var originals = originals(transactions);
        var ladder = ladders.current();
        var others = otherParties(transactions);
        var ofTeams = teams.points(others.keySet());
        var tally = new Tally(rows.lock(members(transactions, others)), new HashMap<>());
        transactions.forEach(tx -> {
            var meant = tx.reverses().map(originals::get).orElseGet(() -> Original.of(tx));
            var member = tx.member().orElseThrow();
            tally.add(member, meant.date(), Sums.of(tx, meant.kind()), figures -> largest(figures, tx, meant.kind()));
            climbing.after(tx, member, tx.card(), standing(member, ladder, tally.figures()));
            Optional.ofNullable(others.get(tx.id())).ifPresent(other -> {
                tally.add(other.member(), meant.date(), ofTeam(tx, meant.kind(), ofTeams), figures -> figures);
                climbing.after(tx, other.member(), Optional.of(other.card()),
                        standing(other.member(), ladder, tally.figures()));
            });
        });
        if (!tally.months().isEmpty()) {
            rows.keep(touched(tally.figures(), tally.months()));
            rows.add(tally.months());
        }
    }

    /** Points that a sale of a sub-card gave the main member, or that were taken back with it. */
    private static Sums ofTeam(FedTransaction tx, TransactionKind meant, Map<Long, Long> points) {
        return switch (meant) {
            case SPEND, CASH_SALE -> new Sums(0, points.getOrDefault(tx.id(), 0L), 0);
            default -> Sums.NONE;
        };
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
