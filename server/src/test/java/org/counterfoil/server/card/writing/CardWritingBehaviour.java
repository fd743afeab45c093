package org.counterfoil.server.card.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardStockApi;
import org.counterfoil.common.card.CardToWrite;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.card.HeldToWrite;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.card.ScrapCards;
import org.counterfoil.common.card.StockCardFilter;
import org.counterfoil.common.card.StockCardRow;
import org.counterfoil.common.card.TakeCard;
import org.counterfoil.common.card.WritingProgress;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing numbers onto cards, over HTTP. */
abstract class CardWritingBehaviour extends ValueBehaviour {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    private House house;
    private Batches batches;
    private CardWritingApi writing;

    @BeforeEach
    void open() {
        house = openHouse();
        batches = new Batches(house.headquarters());
        writing = batches.line().api(CardWritingApi.class);
    }

    @Test
    void cardsAreHandedOutOneAfterAnotherAndWhatWasWrittenIsKept() {
        var batch = batches.made(1, 3, PinMode.NONE);
        var cards = CardsToWrite.ofBatch(batch.id());
        assertThat(writing.batches()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(batch.id());
            assertThat(one.first()).isEqualTo(batch.first());
            assertThat(one.kind()).isEqualTo(CardKind.MAGNETIC);
        });
        assertThat(writing.progress(cards)).isEqualTo(new WritingProgress(3, 0, 0));

        var taken = writing.take(new TakeCard(cards, "", HERE));
        assertThat(taken.card()).contains(new CardToWrite(batch.first(), CardKind.MAGNETIC, batch.first() + "==",
                Optional.empty()));
        assertThat(taken.progress()).isEqualTo(new WritingProgress(3, 0, 1));
        assertThat(writing.take(new TakeCard(cards, "", HERE)).card()).as("asked again").isEqualTo(taken.card());

        written(batch.first(), HERE);
        written(batch.first(), HERE);
        assertThat(writing.progress(cards)).isEqualTo(new WritingProgress(3, 1, 0));
        assertThat(next(cards, "", HERE)).contains(number(batch, 2));
        assertThat(stock(true)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(batch.first());
            var done = row.written().orElseThrow();
            assertThat(done.by()).isEqualTo("A1 林小满");
            assertThat(done.on()).isEqualTo(house.places().office().number());
        });
        assertThat(stock(false)).hasSize(2);
        assertThat(log()).as("said twice it is said once").containsExactly(batch.first());
    }

    @Test
    void theTrackTellsTheLastDayAndAChipTheNumberAlone() {
        var type = batches.api().types().getFirst().id();
        var day = LocalDate.of(2029, 12, 31);
        var batch = batches.api().request(new RequestCardBatch(type, 1, 1, 0, "", PinMode.NONE, Optional.empty(),
                Optional.of(day)));
        Jobs.ended(batches.jobs(), batches.api().make(batch.id()).id());
        assertThat(writing.take(new TakeCard(CardsToWrite.ofBatch(batch.id()), "", HERE)).card().orElseThrow().track())
                .isEqualTo(batch.first() + "=2912");
        kind(batch, CardKind.IC);
        assertThat(writing.take(new TakeCard(CardsToWrite.ofBatch(batch.id()), "", HERE)).card().orElseThrow().track())
                .isEqualTo(batch.first());
    }

    @Test
    void twoOfficesNeverGetTheSameCard() throws Exception {
        var batch = batches.made(1, 24, PinMode.NONE);
        var cards = CardsToWrite.ofBatch(batch.id());
        var handed = new ArrayList<String>();
        try (var offices = Executors.newFixedThreadPool(4)) {
            for (var numbers : offices.invokeAll(IntStream.range(0, 4).mapToObj(_ -> sitting(cards)).toList())) {
                handed.addAll(numbers.get());
            }
        }
        assertThat(handed).doesNotHaveDuplicates().hasSize(24);
        assertThat(writing.progress(cards)).isEqualTo(new WritingProgress(24, 24, 0));
    }

    private Callable<List<String>> sitting(CardsToWrite cards) {
        var holder = UUID.randomUUID();
        var office = house.headquarters().api(CardWritingApi.class);
        return () -> {
            var numbers = new ArrayList<String>();
            for (var next = office.take(new TakeCard(cards, "", holder)).card(); next.isPresent(); next = office
                    .take(new TakeCard(cards, "", holder)).card()) {
                office.cardWritten(new HeldToWrite(next.get().number(), holder));
                numbers.add(next.get().number());
            }
            return numbers;
        };
    }

    @Test
    void aCardInOtherHandsIsPassedOverUntilItIsLetGoOrItsTimeIsUp() {
        var batch = batches.made(1, 2, PinMode.NONE);
        var cards = CardsToWrite.ofBatch(batch.id());
        assertThat(next(cards, "", HERE)).contains(number(batch, 1));
        assertThat(next(cards, "", THERE)).contains(number(batch, 2));
        assertThat(next(cards, "", UUID.randomUUID())).isEmpty();
        assertThat(refused(RefusalCode.CARD_BEING_WRITTEN, () -> hold(number(batch, 1), THERE)).arguments())
                .containsEntry("number", number(batch, 1));
        refused(RefusalCode.CARD_BEING_WRITTEN, () -> written(number(batch, 1), THERE));

        writing.giveBack(new HeldToWrite(number(batch, 1), THERE));
        assertThat(next(cards, number(batch, 1), HERE)).as("it is not theirs to let go").isEmpty();
        writing.giveBack(new HeldToWrite(number(batch, 1), HERE));
        assertThat(hold(number(batch, 1), THERE).written()).isEmpty();

        timeIsUp();
        assertThat(next(cards, "", HERE)).contains(number(batch, 1));
        written(number(batch, 1), HERE);
        assertThat(refused(RefusalCode.CARD_WRITTEN_MEANWHILE, () -> written(number(batch, 1), THERE)).arguments())
                .containsEntry("by", "A1 林小满");
        written(number(batch, 2), THERE);
        assertThat(writing.progress(cards).left()).as("late, but nobody else took it").isZero();
    }

    @Test
    void skippedCardsComeAgainFromTheBeginningAndAWrittenOneMayBeWrittenAgain() {
        var batch = batches.made(1, 3, PinMode.NONE);
        var cards = CardsToWrite.ofBatch(batch.id());
        assertThat(next(cards, number(batch, 1), HERE)).contains(number(batch, 2));
        assertThat(next(cards, number(batch, 3), HERE)).isEmpty();
        assertThat(next(cards, "", HERE)).contains(number(batch, 1));

        written(number(batch, 1), HERE);
        assertThat(hold(number(batch, 1), THERE).written()).isPresent();
        written(number(batch, 1), THERE);
        assertThat(log()).as("each writing is told").containsExactly(number(batch, 1), number(batch, 1));
        assertThat(writing.progress(cards)).isEqualTo(new WritingProgress(3, 1, 1));
    }

    @Test
    void aRangeIsWrittenAloneOrWithinItsBatch() {
        var batch = batches.made(1, 5, PinMode.NONE);
        batches.made(6, 5, PinMode.NONE);
        var wide = CardsToWrite.between(number(batch, 4), spaced(number(batch, 7)));
        assertThat(writing.progress(wide).total()).isEqualTo(4);
        var within = new CardsToWrite(Optional.of(batch.id()),
                Optional.of(new CardSelection.Range(number(batch, 4), number(batch, 7))));
        assertThat(writing.progress(within).total()).isEqualTo(2);
        assertThat(next(within, "", HERE)).contains(number(batch, 4));
    }

    @Test
    void whatIsNoSelectionIsRefusedAndChangesNothing() {
        var batch = batches.made(1, 2, PinMode.NONE);
        for (var bad : List.of(new CardsToWrite(Optional.empty(), Optional.empty()), CardsToWrite.between("", ""),
                CardsToWrite.between(number(batch, 2), number(batch, 1)),
                CardsToWrite.between(number(batch, 1), "9"))) {
            assertThat(refused(RefusalCode.BAD_REQUEST, () -> writing.progress(bad)).arguments())
                    .containsEntry("field", "cards");
            refused(RefusalCode.BAD_REQUEST, () -> next(bad, "", HERE));
        }
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> next(CardsToWrite.ofBatch(-1), "", HERE));
        refused(RefusalCode.CARDS_NONE_TO_WRITE, () -> next(CardsToWrite.between("11", "22"), "", HERE));
        refused(RefusalCode.CARDS_NONE_TO_WRITE, () -> next(CardsToWrite.between("'--'or'", "~~~~~~~"), "", HERE));
        refused(RefusalCode.CARD_UNKNOWN, () -> hold("4711", HERE));
        refused(RefusalCode.CARD_UNKNOWN, () -> written("4711", HERE));
        refused(RefusalCode.CARD_UNKNOWN, () -> writing.giveBack(new HeldToWrite("4711", HERE)));
        assertThat(writing.progress(CardsToWrite.ofBatch(batch.id()))).isEqualTo(new WritingProgress(2, 0, 0));
    }

    @Test
    void cardsThatAreOutOfUseOrTakeNoNumberAreLeftOut() {
        var batch = batches.made(1, 3, PinMode.NONE);
        var cards = CardsToWrite.ofBatch(batch.id());
        batches.line().api(CardStockApi.class).scrap(new ScrapCards(CardSelection.of(List.of(number(batch, 1))), 1,
                "印刷错误"));
        assertThat(writing.progress(cards).total()).isEqualTo(2);
        assertThat(next(cards, "", HERE)).contains(number(batch, 2));
        refused(RefusalCode.CARD_SCRAPPED, () -> hold(number(batch, 1), HERE));
        var active = house.card();
        refused(RefusalCode.CARD_WAS_ACTIVATED, () -> hold(active.number(), HERE));

        kind(batch, CardKind.BARCODE);
        refused(RefusalCode.CARDS_NONE_TO_WRITE, () -> writing.progress(cards));
        refused(RefusalCode.CARD_KIND_UNWRITABLE, () -> hold(number(batch, 2), HERE));
        refused(RefusalCode.CARD_KIND_UNWRITABLE, () -> written(number(batch, 2), HERE));
        assertThat(writing.batches()).isEmpty();
    }

    @Test
    void aBatchWithAWrittenCardKeepsItsNumbers() {
        var batch = batches.made(1, 2, PinMode.NONE);
        written(number(batch, 2), HERE);
        assertThat(refused(RefusalCode.CARD_BATCH_WRITTEN, () -> batches.api().withdraw(batch.id())).arguments())
                .containsEntry("number", number(batch, 2));
        batches.written(batch.id());
        batches.api().confirm(batch.id());
        batches.api().withdraw(batch.id());
        refused(RefusalCode.CARD_RANGE_TAKEN, () -> batches.ask(2, 1, PinMode.NONE));
    }

    @Test
    void onlyHeadquartersWritesAndOnlyItsOwnCards() {
        var batch = batches.made(1, 1, PinMode.NONE);
        var cards = CardsToWrite.ofBatch(batch.id());
        refused(RefusalCode.NOT_PERMITTED, () -> house.manager().api(CardWritingApi.class).batches());
        var clerk = house.operatorWith(Map.of(Permission.CARD_WRITING, Access.WRITE)).api(CardWritingApi.class);
        refused(RefusalCode.NOT_PERMITTED, clerk::batches);
        refused(RefusalCode.NOT_PERMITTED, () -> clerk.progress(cards));
        refused(RefusalCode.NOT_PERMITTED, () -> clerk.take(new TakeCard(cards, "", HERE)));
        refused(RefusalCode.NOT_PERMITTED, () -> clerk.hold(new HeldToWrite(batch.first(), HERE)));
        refused(RefusalCode.NOT_PERMITTED, () -> clerk.giveBack(new HeldToWrite(batch.first(), HERE)));
        refused(RefusalCode.NOT_PERMITTED, () -> clerk.cardWritten(new HeldToWrite(batch.first(), HERE)));
        var other = houses.open().headquarters().api(CardWritingApi.class);
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> other.progress(cards));
        refused(RefusalCode.CARD_UNKNOWN, () -> other.hold(new HeldToWrite(batch.first(), HERE)));
    }

    private void written(String number, UUID holder) {
        writing.cardWritten(new HeldToWrite(number, holder));
    }

    private CardToWrite hold(String number, UUID holder) {
        return writing.hold(new HeldToWrite(number, holder));
    }

    private Optional<String> next(CardsToWrite cards, String after, UUID holder) {
        return writing.take(new TakeCard(cards, after, holder)).card().map(CardToWrite::number);
    }

    private static String number(CardBatchRow batch, int place) {
        var first = batch.first();
        var digits = first.length() - 9;
        return first.substring(0, digits) + "%09d".formatted(Long.parseLong(first.substring(digits)) + place - 1);
    }

    private static String spaced(String number) {
        return number.replaceAll("(.{4})", "$1 ");
    }

    private List<StockCardRow> stock(boolean written) {
        return batches.line().api(CardStockApi.class).cards(new StockCardFilter("", Set.of(),
                Optional.empty(), Optional.empty(), DayRange.ANY, Optional.of(written), PageWanted.first(9))).rows();
    }

    private void kind(CardBatchRow batch, CardKind kind) {
        jdbc.sql("update card_type set kind = ? where id = (select type_id from card_batch where id = ?)")
                .param(kind.name()).param(batch.id()).update();
    }

    private void timeIsUp() {
        jdbc.sql("update card set writing_until = ? where merchant_id = ? and writing_until is not null")
                .param(Instant.EPOCH.atOffset(ZoneOffset.UTC)).param(house.merchant()).update();
    }

    private List<String> log() {
        return jdbc.sql("select subject from operator_log where merchant_id = ? and action = 'card-written'"
                + " and outcome = 'done' and subject <> '' order by id").param(house.merchant()).query(String.class)
                .list();
    }
}
