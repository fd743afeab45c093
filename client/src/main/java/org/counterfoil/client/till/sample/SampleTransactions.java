package org.counterfoil.client.till.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.client.pictures.SampleJobs;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.Moved;
import org.counterfoil.common.value.Reprint;
import org.counterfoil.common.value.RowMore;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The transactions of the pretend server, all of one day. */
final class SampleTransactions implements TransactionApi {

    private final SampleServer server;
    private final SampleBooks books;
    private final SampleJobs jobs;
    private final Map<String, Integer> copies = new HashMap<>();

    SampleTransactions(SampleServer server, SampleBooks books, SampleJobs jobs) {
        this.server = server;
        this.books = books;
        this.jobs = jobs;
    }

    @Override
    public PageOf<TransactionRow> list(TransactionFilter filter) {
        return server.ask(() -> {
            var from = filter.cursor().map(Integer::parseInt).orElse(0);
            var found = found(filter);
            var to = Math.min(found.size(), from + filter.rows());
            var next = to < found.size() ? Optional.of(Integer.toString(to)) : Optional.<String>empty();
            return new PageOf<>(found.subList(from, to).stream().map(one -> row(one, filter.text())).toList(),
                    next);
        });
    }

    @Override
    public TransactionTotals totals(TransactionFilter filter) {
        return server.ask(() -> {
            var found = found(filter);
            return new TransactionTotals(found.size(), sum(found, TransactionKind.RECHARGE),
                    sum(found, TransactionKind.SPEND) + sum(found, TransactionKind.CASH_SALE),
                    found.stream().mapToLong(TransactionDetails::points).sum());
        });
    }

    @Override
    public JobRow export(ExportTransactions wanted) {
        return server.ask(() -> jobs.add("export-transactions", Map.of("from", wanted.filter().from().toString(),
                "to", wanted.filter().to().toString()), wanted.layout(), SamplePeople.NOW));
    }

    @Override
    public TransactionDetails details(String number) {
        return server.ask(() -> books.details(number));
    }

    @Override
    public Reprint reprint(String number) {
        return server.ask(() -> new Reprint(books.details(number), copies.merge(number, 1, Integer::sum)));
    }

    private List<TransactionDetails> found(TransactionFilter filter) {
        return books.all().stream()
                .filter(one -> !one.businessDate().isBefore(filter.from()) && !one.businessDate().isAfter(filter.to()))
                .filter(one -> filter.kinds().isEmpty() || filter.kinds().contains(one.kind()))
                .filter(one -> filter.moved().isEmpty() || moved(one, filter.moved().get()))
                .filter(one -> filter.text().isEmpty() || one.number().endsWith(filter.text())
                        || one.card().equals(filter.text()) || received(one, filter.text()))
                .toList();
    }

    /** Less what voids among them took back. */
    private long sum(List<TransactionDetails> found, TransactionKind kind) {
        return found.stream().mapToLong(one -> {
            var back = one.voids().map(books::details).filter(voided -> voided.kind() == kind);
            return one.kind() == kind ? one.net() : -back.map(TransactionDetails::net).orElse(0L);
        }).sum();
    }

    private TransactionRow row(TransactionDetails one, String asked) {
        var received = received(one, asked);
        return new TransactionRow(one.number(), one.kind(), one.recordedAt(), one.store(), one.terminal(),
                one.operator(), received ? asked : one.card(),
                received ? books.find(asked).member().name() : one.member(), one.gross(), one.net(), one.couponPart(),
                received ? -one.points() : one.points(), one.tender(), one.voidedBy().isPresent(), received,
                one.remark(), one.operation(), more(one));
    }

    private static RowMore more(TransactionDetails one) {
        return new RowMore(one.businessDate(), one.operatorNumber(), one.terminalAlias(), one.level(), List.of(), "",
                one.voids(), one.voidedBy(), one.legs(),
                one.card().isEmpty() ? Optional.empty() : Optional.of(MemberStatus.NORMAL));
    }

    private static boolean moved(TransactionDetails one, Moved moved) {
        return one.legs().stream().filter(leg -> leg.amount() != 0).anyMatch(leg -> switch (moved) {
            case STORED_VALUE -> leg.asset().equals("money");
            case COUNTS -> leg.asset().startsWith("count:");
        });
    }

    /** Whether the card stands on the other side. */
    private static boolean received(TransactionDetails one, String card) {
        return !one.card().equals(card) && one.legs().stream().anyMatch(leg -> leg.card().equals(card));
    }
}
