package org.counterfoil.client.pictures;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardsFound;
import org.counterfoil.common.card.ExportStockCards;
import org.counterfoil.common.card.MoveCards;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.StockCounts;
import org.counterfoil.common.card.StockFilter;
import org.counterfoil.common.card.StockWords;
import org.counterfoil.common.card.StoreStock;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;

/** Plays the stock of cards at the sample stores. The card 1873000000000003 was activated and is in every way. */
public final class SampleStock implements CardStockApi {

    private static final CardNumberFormat FORMAT = new CardNumberFormat("1873", 16, false);
    private static final int CARDS = 14;
    private static final long ACTIVATED = 3;
    private static final long WRITTEN = 8;

    private final SampleJobs jobs = new SampleJobs();
    private final SampleStores stores;
    private final SampleCards cards;
    private final List<MoveCards> moved = new ArrayList<>();
    private final List<ScrapCards> scrapped = new ArrayList<>();
    private StockCardFilter shown = StockCardFilter.all(PageWanted.first(1));

    public SampleStock(SampleStores stores, SampleCards cards) {
        this.stores = stores;
        this.cards = cards;
    }

    /** What was moved. */
    public List<MoveCards> moved() {
        return List.copyOf(moved);
    }

    /** What was scrapped. */
    public List<ScrapCards> scrapped() {
        return List.copyOf(scrapped);
    }

    /** What the cards were narrowed by last. */
    public StockCardFilter shown() {
        return shown;
    }

    @Override
    public PageOf<StoreStock> list(StockFilter filter) {
        return new PageOf<>(stores.list(StoreFilter.all(PageWanted.first(PageOf.MAX_ROWS))).rows().stream()
                .map(store -> new StoreStock(store.id(), store.number(), store.profile().name(),
                        counts(store.id())))
                .toList(), Optional.empty());
    }

    @Override
    public StockCounts totals(StockFilter filter) {
        return list(filter).rows().stream().map(StoreStock::counts)
                .reduce(new StockCounts(0, 0, 0, 0, 0), (one, other) -> new StockCounts(
                        one.notActivated() + other.notActivated(), one.normal() + other.normal(),
                        one.lost() + other.lost(), one.cancelled() + other.cancelled(),
                        one.scrapped() + other.scrapped()));
    }

    @Override
    public PageOf<StockCardRow> cards(StockCardFilter filter) {
        shown = filter;
        return new PageOf<>(LongStream.rangeClosed(1, CARDS).mapToObj(this::card)
                .filter(card -> filter.states().isEmpty() || filter.states().contains(card.status()))
                .filter(card -> filter.written().filter(written -> written != card.written().isPresent()).isEmpty())
                .toList(),
                Optional.empty());
    }

    @Override
    public int count(StockCardFilter filter) {
        return cards(filter).rows().size();
    }

    @Override
    public StockWords words() {
        return new StockWords(List.of(new StockWords.Batch(2, 2, cards.details(2).profile().name()),
                new StockWords.Batch(1, 1, cards.details(1).profile().name())),
                list(StockFilter.all(PageWanted.first(PageOf.MAX_ROWS))).rows().stream()
                        .map(row -> new StockWords.Place(row.store(), row.number(), row.name())).toList());
    }

    @Override
    public CardsFound toMove(CardSelection selection) {
        return found(selection);
    }

    @Override
    public CardsFound move(MoveCards command) {
        moved.add(command);
        return found(command.cards());
    }

    @Override
    public CardsFound toScrap(CardSelection selection) {
        return found(selection);
    }

    @Override
    public CardsFound scrap(ScrapCards command) {
        scrapped.add(command);
        return found(command.cards());
    }

    @Override
    public JobRow export(ExportStockCards wanted) {
        return jobs.add("export-stock-cards", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private static CardsFound found(CardSelection selection) {
        var range = selection.range().orElseGet(() -> new CardSelection.Range(selection.numbers().getFirst(),
                selection.numbers().getLast()));
        var first = serial(range.from());
        var last = serial(range.to());
        if (first <= ACTIVATED && ACTIVATED <= last) {
            throw Refusal.of(RefusalCode.CARD_WAS_ACTIVATED, "number", FORMAT.number(ACTIVATED)).thrown();
        }
        return new CardsFound((int) (last - first + 1), range.from(), range.to());
    }

    private static long serial(String number) {
        return FORMAT.serialOf(number)
                .orElseThrow(() -> Refusal.of(RefusalCode.CARD_UNKNOWN, "number", number).thrown());
    }

    private StockCardRow card(long serial) {
        var statuses = CardStatus.values();
        var status = serial <= statuses.length ? statuses[(int) serial - 1] : CardStatus.NOT_ACTIVATED;
        var fresh = status == CardStatus.NOT_ACTIVATED || status == CardStatus.SCRAPPED;
        return new StockCardRow(FORMAT.number(serial), cards.details(1).profile().name(), CardKind.MAGNETIC, status,
                Optional.of(1), stores.row("002").orElseThrow().profile().name(),
                Optional.of(Sitting.NOW.minus(serial, ChronoUnit.DAYS)).filter(_ -> !fresh), Optional.empty(),
                Optional.of(new StockCardRow.Written(Sitting.NOW.minus(serial, ChronoUnit.HOURS), "0001", "1873300001"))
                        .filter(_ -> serial <= WRITTEN));
    }

    private static StockCounts counts(long store) {
        return store == 1
                ? new StockCounts(6_400, 0, 0, 0, 120)
                : new StockCounts(400 - store * 30, 1_200 + store * 137, 11 + store, 5 * store, store % 3);
    }
}
