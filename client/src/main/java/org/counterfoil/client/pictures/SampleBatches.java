package org.counterfoil.client.pictures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchFilter;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardTypeRow;
import org.counterfoil.common.card.ExportCardBatches;
import org.counterfoil.common.card.NumberOffer;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.card.SetNumberFormat;
import org.counterfoil.common.card.WriteProductionFile;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobRow;

/** Plays card production: 1 is produced, 2 has its file, 3 waits for it, 4 is being made. */
public final class SampleBatches implements CardBatchApi {

    private static final LocalDate LAST_DAY = LocalDate.of(2029, 12, 31);

    private final SampleCards cards;
    private final SampleJobs jobs = new SampleJobs();
    private final List<CardBatchRow> batches = new ArrayList<>();
    private final Sitting sitting;
    private Optional<String> password = Optional.empty();
    private NumberOffer offer = new NumberOffer(new CardNumberFormat("1873", 16, false), 0, Optional.of(62_001L));

    /** @param cards the types that batches are of */
    public SampleBatches(Sitting sitting, SampleCards cards) {
        this.sitting = sitting;
        this.cards = cards;
        keep(1, 1, new Numbers(1, 10_000, 10_000), PinMode.NONE, true, true);
        keep(2, 2, new Numbers(10_001, 2_000, 2_000), PinMode.RANDOM, true, false);
        keep(3, 1, new Numbers(12_001, 20_000, 20_000), PinMode.FIXED, false, false);
        keep(4, 1, new Numbers(32_001, 30_000, 12_600), PinMode.RANDOM, false, false);
    }

    /** Which cards, and how many are there. */
    private record Numbers(long first, int count, int made) {}

    /** A batch by its number. */
    public CardBatchRow batch(int number) {
        return batches.stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    /** How numbers are made now. */
    public CardNumberFormat format() {
        return offer.format();
    }

    /** Of the file that was asked for last. */
    public Optional<String> password() {
        return password;
    }

    /** The jobs that were begun. */
    public SampleJobs jobs() {
        return jobs;
    }

    @Override
    public PageOf<CardBatchRow> list(CardBatchFilter filter) {
        return new PageOf<>(batches.stream()
                .filter(row -> filter.states().isEmpty() || filter.states().contains(row.state()))
                .sorted(Comparator.comparing(CardBatchRow::number)).toList(), Optional.empty());
    }

    @Override
    public List<CardTypeRow> types() {
        return cards.all();
    }

    @Override
    public NumberOffer numbers() {
        return offer;
    }

    @Override
    public NumberOffer setNumbers(SetNumberFormat command) {
        if (command.format().unfit().isPresent()) {
            throw Refusal.of(RefusalCode.CARD_FORMAT_UNFIT, "field", "prefix").thrown();
        }
        offer = new NumberOffer(command.format(), command.version() + 1, Optional.of(1L));
        return offer;
    }

    @Override
    public CardBatchRow details(long id) {
        return batches.stream().filter(row -> row.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_BATCH_UNKNOWN).thrown());
    }

    @Override
    public CardBatchRow request(RequestCardBatch command) {
        batches.stream().filter(row -> row.last().compareTo(offer.format().number(command.firstSerial())) >= 0)
                .findFirst().ifPresent(row -> {
                    throw Refusal.of(RefusalCode.CARD_RANGE_TAKEN, "field", "firstSerial")
                            .with("batch", row.number()).with("first", row.first()).with("last", row.last()).thrown();
                });
        return keep(batches.size() + 1, command.type(), new Numbers(command.firstSerial(), command.count(), 0),
                command.pins(), false, false);
    }

    @Override
    public JobRow make(long id) {
        return jobs.add("make-card-batch", title(id), new ExportLayout(FileFormat.XLSX, "cards",
                List.of(new ExportLayout.Column("number", "number")), Map.of()), Sitting.NOW);
    }

    @Override
    public JobRow write(WriteProductionFile wanted) {
        var row = details(wanted.batch());
        batches.remove(row);
        batches.add(new CardBatchRow(row.id(), row.number(), row.type(), row.kind(), row.first(), row.last(),
                row.terms(), row.state(), row.made(), row.requested(), row.by(), Optional.of(Sitting.NOW),
                row.produced(), row.withdrawn()));
        password = wanted.password();
        return jobs.add("write-card-batch", title(wanted.batch()), wanted.layout(), Sitting.NOW);
    }

    @Override
    public CardBatchRow confirm(long id) {
        var row = details(id);
        batches.remove(row);
        var confirmed = new CardBatchRow(row.id(), row.number(), row.type(), row.kind(), row.first(), row.last(),
                row.terms(), CardBatchState.PRODUCED, row.made(), row.requested(), row.by(), row.fileAt(),
                Optional.of(new CardBatchRow.Confirmation(Sitting.NOW, by())), row.withdrawn());
        batches.add(confirmed);
        return confirmed;
    }

    @Override
    public CardBatchRow withdraw(long id) {
        var row = details(id);
        batches.remove(row);
        var withdrawn = new CardBatchRow(row.id(), row.number(), row.type(), row.kind(), row.first(), row.last(),
                row.terms(), CardBatchState.WITHDRAWN, 0, row.requested(), row.by(), row.fileAt(), row.produced(),
                Optional.of(new CardBatchRow.Confirmation(Sitting.NOW, by())));
        batches.add(withdrawn);
        return withdrawn;
    }

    @Override
    public JobRow export(ExportCardBatches wanted) {
        return jobs.add("export-card-batches", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private Map<String, String> title(long id) {
        return Map.of("batch", Integer.toString(details(id).number()), "type", details(id).type());
    }

    private String by() {
        return "0001 " + sitting.name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn");
    }

    private CardBatchRow keep(int number, long type, Numbers numbers, PinMode pins, boolean written,
            boolean produced) {
        var profile = cards.details(type).profile();
        var last = numbers.first() + numbers.count() - 1;
        var asked = ago(60 - number * 12L);
        var row = new CardBatchRow(number, number, profile.name(), profile.kind(),
                offer.format().number(numbers.first()), offer.format().number(last),
                new CardBatchRow.Terms(numbers.count(), profile.faceValue(), profile.level(), pins,
                        Optional.of(LAST_DAY).filter(_ -> number == 2)),
                produced ? CardBatchState.PRODUCED : CardBatchState.REQUESTED, numbers.made(), asked, by(),
                Optional.of(asked).filter(_ -> written),
                Optional.of(new CardBatchRow.Confirmation(asked, by())).filter(_ -> produced), Optional.empty());
        batches.add(row);
        return row;
    }

    private static Instant ago(long days) {
        return Sitting.NOW.minus(days, ChronoUnit.DAYS);
    }
}
