package org.counterfoil.client.pictures;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.Reprint;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** Plays the books of a merchant: today's transactions of the first two stores of {@link SampleStores}. */
public final class SampleBook implements TransactionApi {

    private static final List<TransactionKind> KINDS = List.of(TransactionKind.SPEND, TransactionKind.RECHARGE,
            TransactionKind.SPEND, TransactionKind.CASH_SALE, TransactionKind.VOID, TransactionKind.SPEND,
            TransactionKind.POINTS_SPEND, TransactionKind.TRANSFER);
    private static final List<Long> NETS = List.of(296_95L, 500_00L, 86_00L, 22_00L, 86_00L, 128_40L, 0L, 50_00L);
    private static final int ROWS = 24;
    private static final int USES = 6;

    private final Sitting sitting;
    private final SampleStores stores;
    private final List<TransactionFilter> asked = new ArrayList<>();
    private final List<ExportTransactions> exported = new ArrayList<>();
    private final SampleJobs jobs = new SampleJobs();

    /** @param sitting whose language the names are in */
    public SampleBook(Sitting sitting, SampleStores stores) {
        this.sitting = sitting;
        this.stores = stores;
    }

    /** What was listed, the latest last. */
    public List<TransactionFilter> asked() {
        return List.copyOf(asked);
    }

    /** What was carried away, the latest last. */
    public List<ExportTransactions> exported() {
        return List.copyOf(exported);
    }

    /** The files that were asked for. */
    public SampleJobs jobs() {
        return jobs;
    }

    @Override
    public PageOf<TransactionRow> list(TransactionFilter filter) {
        asked.add(filter);
        return new PageOf<>(found(filter).stream().limit(filter.rows()).toList(), Optional.empty());
    }

    @Override
    public TransactionTotals totals(TransactionFilter filter) {
        var found = found(filter);
        return new TransactionTotals(found.size(), sum(found, Set.of(TransactionKind.RECHARGE)),
                sum(found, Set.of(TransactionKind.SPEND, TransactionKind.CASH_SALE)),
                found.stream().mapToLong(TransactionRow::points).sum());
    }

    @Override
    public JobRow export(ExportTransactions wanted) {
        exported.add(wanted);
        return jobs.add("export-transactions", Map.of(), wanted.layout(), Sitting.NOW);
    }

    @Override
    public TransactionDetails details(String number) {
        var row = rows().stream().filter(one -> one.number().equals(number)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.TRANSACTION_UNKNOWN, "number", number).thrown());
        return new TransactionDetails(number, row.kind(), row.recordedAt(), Sitting.TODAY, row.store(),
                row.terminal(), sitting.name("前台一", "Desk 1", "Quầy 1"), row.operator(), "0127", row.card(),
                row.member(), "", List.of(), List.of(), row.gross(), row.net(), row.tender(), row.net(), row.points(),
                0, List.of(), row.remark(), Optional.empty(), Optional.empty(), 0, 0, Optional.empty(),
                Optional.empty());
    }

    @Override
    public Reprint reprint(String number) {
        throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
    }

    private List<TransactionRow> found(TransactionFilter filter) {
        var names = Stream.of("002", "003").map(number -> stores.row(number).orElseThrow())
                .filter(store -> filter.stores().isEmpty() || filter.stores().contains(store.id()))
                .map(store -> store.profile().name()).toList();
        return rows().stream().filter(row -> names.contains(row.store()))
                .filter(row -> filter.kinds().isEmpty() || filter.kinds().contains(row.kind()))
                .filter(row -> filter.moved().map(moved -> SampleMovements.moved(row, moved)).orElse(true)).toList();
    }

    private List<TransactionRow> rows() {
        return Stream.concat(IntStream.range(0, ROWS).mapToObj(place -> row(place, KINDS.get(place % KINDS.size()))),
                IntStream.range(ROWS, ROWS + USES).mapToObj(place -> row(place, place == ROWS
                        ? TransactionKind.COUNT_ADD
                        : TransactionKind.COUNT_USE)))
                .toList();
    }

    private TransactionRow row(int place, TransactionKind kind) {
        var store = stores.row(place % 3 == 0 ? "003" : "002").orElseThrow().profile().name();
        var other = place % 2 == 0;
        var net = place < ROWS ? NETS.get(place % NETS.size()) : 0;
        var cash = kind == TransactionKind.CASH_SALE;
        return new TransactionRow("202611210100000" + (10_000 - place), kind,
                Sitting.NOW.minus(place * 7L, ChronoUnit.MINUTES), store, "187320000" + (place % 3 + 1),
                sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"), cash ? "" : "860018730004567" + place % 10,
                cash
                        ? ""
                        : other
                                ? sitting.name("周明远", "Zhou Mingyuan", "Chu Minh Viễn")
                                : sitting.name("林知夏", "Lin Zhixia", "Lâm Tri Hạ"),
                net, net, 0, points(kind, net), cash
                        ? Tender.CASH
                        : Tender.STORED_VALUE,
                place == 5, false, "", Optional.empty(), SampleMovements.of(place, kind, net));
    }

    private static long points(TransactionKind kind, long net) {
        return switch (kind) {
            case POINTS_SPEND -> -1_200;
            case SPEND -> net / 66;
            case VOID -> -net / 66;
            default -> 0;
        };
    }

    private static long sum(List<TransactionRow> rows, Set<TransactionKind> kinds) {
        return rows.stream().filter(row -> kinds.contains(row.kind())).mapToLong(TransactionRow::amount).sum();
    }
}
