package org.counterfoil.server.card.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchFilter;
import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.card.RequestCardBatch;
import org.counterfoil.common.card.SetNumberFormat;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Having cards made, over HTTP. */
abstract class CardBatchBehaviour extends ValueBehaviour {

    private static final LocalDate LAST_DAY = LocalDate.of(2029, 12, 31);

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aBatchIsMadeWrittenConfirmedAndOnlyThenActivated() throws IOException {
        var house = openHouse();
        var batches = new Batches(house.headquarters());
        var asked = valuable(batches);
        var till = till(house);
        var member = house.card();
        assertThat(ended(batches, asked.id()).state()).isEqualTo(JobState.DONE);
        assertThat(refused(RefusalCode.CARD_NOT_PRODUCED, () -> activate(till, asked.first(), member.memberNumber()))
                .arguments()).containsEntry("number", asked.first());
        refused(RefusalCode.CARD_FILE_MISSING, () -> batches.api().confirm(asked.id()));
        var rows = rows(batches, batches.written(asked.id()));

        var confirmed = batches.api().confirm(asked.id());
        assertThat(confirmed.state()).isEqualTo(CardBatchState.PRODUCED);
        assertThat(confirmed.produced().orElseThrow().by()).isEqualTo("A1 林小满");
        refused(RefusalCode.CARD_BATCH_PRODUCED, () -> batches.api().confirm(asked.id()));

        activate(till, asked.first(), member.memberNumber());
        var shown = till.api(CardApi.class).balance(new BalanceQuery(asked.first(), Optional.of(rows.get(1).get(2))));
        assertThat(shown.expires()).contains(LAST_DAY);
    }

    @Test
    void aRequestIsTakenInAsItWasAsked() {
        var batches = new Batches(houses.open().headquarters());
        var prefix = batches.api().numbers().format().prefix();
        var asked = valuable(batches);
        assertThat(asked.number()).isEqualTo(1);
        assertThat(asked.first()).isEqualTo(prefix + "000000000001");
        assertThat(asked.last()).isEqualTo(prefix + "000000000012");
        assertThat(asked.state()).isEqualTo(CardBatchState.REQUESTED);
        assertThat(asked.by()).isEqualTo("A1 林小满");
        assertThat(asked.terms())
                .isEqualTo(new CardBatchRow.Terms(12, 20_000, "GOLD", PinMode.RANDOM, Optional.of(LAST_DAY)));
        assertThat(batches.ask(13, 1, PinMode.NONE).number()).isEqualTo(2);
    }

    @Test
    void theFileHasWhatTheCardMakerNeedsAndIsGoneOnceItIsConfirmed() throws IOException {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var asked = valuable(batches);
        ended(batches, asked.id());
        var file = batches.written(asked.id());
        assertThat(file.done()).isEqualTo(12);
        var rows = rows(batches, file);
        assertThat(rows).hasSize(13);
        assertThat(rows.get(1).get(0)).isEqualTo(asked.first());
        assertThat(rows.get(1).get(1)).isEqualTo(asked.first() + "=2912");
        assertThat(rows.get(1).get(2)).matches("\\d{6}");
        assertThat(rows.get(1).get(3)).isEqualTo("200.00");
        assertThat(rows.stream().skip(1).map(row -> row.get(2)).distinct().count()).isGreaterThan(6);
        assertThat(secrets(house)).hasSize(1);

        batches.api().confirm(asked.id());
        refused(RefusalCode.JOB_UNKNOWN, () -> batches.jobs().one(file.id()));
        refused(RefusalCode.CARD_BATCH_PRODUCED, () -> batches.api().write(batches.file(asked.id())));
        assertThat(secrets(house)).isEmpty();
    }

    @Test
    void aFileThatIsWrittenAgainHasTheSamePinsAndTheOneBeforeIsGone() throws IOException {
        var batches = new Batches(houses.open().headquarters());
        var batch = batches.made(1, 5, PinMode.RANDOM);
        var first = batches.written(batch.id());
        var rows = rows(batches, first);
        var second = batches.written(batch.id());
        assertThat(rows(batches, second)).isEqualTo(rows);
        refused(RefusalCode.JOB_UNKNOWN, () -> batches.jobs().one(first.id()));
    }

    @Test
    void aFixedPinIsOnEveryCardInNoFileAndForgottenWhenTheyAreMade() throws IOException {
        var house = openHouse();
        var batches = new Batches(house.headquarters());
        var batch = batches.made(1, 3, PinMode.FIXED);
        assertThat(secrets(house)).isEmpty();
        assertThat(rows(batches, batches.written(batch.id())).get(1).get(2)).isEmpty();
        batches.api().confirm(batch.id());
        var till = till(house);
        activate(till, batch.last(), house.card().memberNumber());
        var cards = till.api(CardApi.class);
        refused(RefusalCode.PIN_WRONG, () -> cards.balance(new BalanceQuery(batch.last(), Optional.of("0000"))));
        assertThat(cards.balance(new BalanceQuery(batch.last(), Optional.of("4711"))).number())
                .isEqualTo(batch.last());
    }

    @Test
    void aRangeThatOverlapsIsRefusedNamingTheBatchInTheWay() {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var batch = batches.ask(100, 50, PinMode.NONE);
        for (var first : List.of(100L, 149L, 51L, 1L)) {
            var refusal = refused(RefusalCode.CARD_RANGE_TAKEN, () -> batches.ask(first, 100, PinMode.NONE));
            assertThat(refusal.arguments()).containsEntry("batch", "1").containsEntry("first", batch.first())
                    .containsEntry("last", batch.last());
        }
        assertThat(batches.ask(150, 1, PinMode.NONE).number()).isEqualTo(2);
        assertThat(batches.ask(1, 99, PinMode.NONE).number()).isEqualTo(3);
        assertThat(batches.api().numbers().next()).contains(151L);
        var other = new Batches(houses.open().headquarters());
        assertThat(other.ask(100, 50, PinMode.NONE).number()).isEqualTo(1);
    }

    @Test
    void aCardOfNoBatchIsInTheWayAsWell() {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var card = house.producedCard("STD", Optional.empty());
        var format = new CardNumberFormat(card.number().substring(0, 8), 16, false);
        batches.api().setNumbers(new SetNumberFormat(0, format));
        var serial = format.serialOf(card.number()).orElseThrow();
        assertThat(batches.api().numbers().next()).contains(serial + 1);
        assertThat(refused(RefusalCode.CARD_NUMBER_TAKEN, () -> batches.ask(serial, 2, PinMode.NONE)).arguments())
                .containsEntry("number", card.number());
    }

    @Test
    void theFormatOfNumbersIsTheMerchantsOwn() {
        var house = houses.open();
        var api = new Batches(house.headquarters()).api();
        var usual = api.numbers();
        assertThat(usual.format()).isEqualTo(new CardNumberFormat("%04d".formatted(house.merchant()), 16, false));
        assertThat(usual.next()).contains(1L);
        var checked = new CardNumberFormat("8600", 9, true);
        var after = api.setNumbers(new SetNumberFormat(usual.version(), checked));
        assertThat(after.format()).isEqualTo(checked);
        refused(RefusalCode.CHANGED_MEANWHILE, () -> api.setNumbers(new SetNumberFormat(0, checked)));
        assertThat(refused(RefusalCode.CARD_FORMAT_UNFIT, () -> api.setNumbers(new SetNumberFormat(after.version(),
                new CardNumberFormat("8600", 8, true)))).arguments()).containsEntry("field", "digits");
        var batches = new Batches(house.headquarters());
        var batch = batches.made(9_990, 10, PinMode.NONE);
        assertThat(batch.first()).isEqualTo(checked.number(9_990));
        assertThat(api.numbers().next()).isEmpty();
        assertThat(refused(RefusalCode.CARD_SERIALS_SHORT, () -> batches.ask(9_000, 1_001, PinMode.NONE)).arguments())
                .containsEntry("last", "9999");
        var again = api.setNumbers(new SetNumberFormat(after.version(), new CardNumberFormat("8601", 9, false)));
        assertThat(again.next()).contains(1L);
    }

    @Test
    void whatCantBeMadeIsRefusedAndLeavesNothing() {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var good = batches.request(1, 1, PinMode.NONE);
        unfit(batches, "count", batches.request(1, 0, PinMode.NONE));
        unfit(batches, "count", batches.request(1, RequestCardBatch.MOST + 1, PinMode.NONE));
        unfit(batches, "firstSerial", batches.request(0, 1, PinMode.NONE));
        unfit(batches, "faceValue", new RequestCardBatch(good.type(), 1, 1, -1, "", PinMode.NONE, Optional.empty(),
                Optional.empty()));
        unfit(batches, "expires", new RequestCardBatch(good.type(), 1, 1, 0, "", PinMode.NONE, Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 1))));
        refused(RefusalCode.PIN_NEEDED, () -> batches.api().request(new RequestCardBatch(good.type(), 1, 1, 0, "",
                PinMode.FIXED, Optional.empty(), Optional.empty())));
        refused(RefusalCode.PIN_MALFORMED, () -> batches.api().request(new RequestCardBatch(good.type(), 1, 1, 0, "",
                PinMode.FIXED, Optional.of("12"), Optional.empty())));
        refused(RefusalCode.LEVEL_UNKNOWN, () -> batches.api().request(new RequestCardBatch(good.type(), 1, 1, 0,
                "NONE", PinMode.NONE, Optional.empty(), Optional.empty())));
        refused(RefusalCode.CARD_TYPE_UNKNOWN, () -> batches.api().request(new RequestCardBatch(1, 1, 1, 0, "",
                PinMode.NONE, Optional.empty(), Optional.empty())));
        assertThat(batches.api().list(CardBatchFilter.all(PageWanted.first(10))).rows()).isEmpty();
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> batches.api().details(1));
    }

    @Test
    void manyCardsAreMadeInPiecesAndEachIsThereOnce() {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var batch = batches.made(1, 12_345, PinMode.RANDOM);
        assertThat(batch.made()).isEqualTo(12_345);
        assertThat(cards(house)).isEqualTo(12_345);
        var again = ended(batches, batch.id());
        assertThat(again.done()).isEqualTo(12_345);
        assertThat(cards(house)).isEqualTo(12_345);
    }

    @Test
    void whatWasStoppedGoesOnWhereItWas() {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var batch = batches.made(1, 100, PinMode.RANDOM);
        jdbc.sql("delete from card where merchant_id = ? and number > ?").param(house.merchant())
                .param(batch.first().substring(0, 13) + "040").update();
        jdbc.sql("update card_batch set made = 40 where merchant_id = ?").param(house.merchant()).update();
        assertThat(refused(RefusalCode.CARD_BATCH_UNMADE, () -> batches.api().write(batches.file(batch.id())))
                .arguments()).containsEntry("missing", "60");
        refused(RefusalCode.CARD_BATCH_UNMADE, () -> batches.api().confirm(batch.id()));
        assertThat(ended(batches, batch.id()).state()).isEqualTo(JobState.DONE);
        assertThat(cards(house)).isEqualTo(100);
        assertThat(batches.api().details(batch.id()).complete()).isTrue();
    }

    /** The job holds the batch while it writes: nobody waits for that who asks for the job that is under way. */
    @Test
    void whoAsksWhileCardsAreWrittenIsAnsweredAtOnce() {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var batch = batches.made(1, 10, PinMode.NONE);
        var job = batches.api().make(batch.id());
        Jobs.ended(batches.jobs(), job.id());
        jdbc.sql("update background_job set state = 'RUNNING', ended_at = null where id = ?").param(job.id()).update();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql("select made from card_batch where id = ? for update").param(batch.id()).query().listOfRows();
            assertThat(batches.api().make(batch.id()).id()).isEqualTo(job.id());
        });
    }

    @Test
    void howeverManyAskInTheSameMomentEachCardIsThereOnce() throws Exception {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var batch = batches.made(1, 10, PinMode.NONE);
        var work = Collections.<Callable<UUID>>nCopies(6, () -> batches.api().make(batch.id()).id());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var made : threads.invokeAll(work)) {
                assertThat(Jobs.ended(batches.jobs(), made.get()).state()).isEqualTo(JobState.DONE);
            }
        }
        assertThat(cards(house)).isEqualTo(10);
    }

    @Test
    void theListIsNarrowedByStateTypeDayAndTheNumberOfACard() {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var first = batches.produced(1, 10, PinMode.NONE);
        var type = house.headquarters().api(CardTypeApi.class)
                .add(new AddCardType(CardTypeProfile.of("礼品卡", CardKind.BARCODE, false)));
        var second = batches.api().request(new RequestCardBatch(type.id(), 11, 10, 0, "", PinMode.NONE,
                Optional.empty(), Optional.empty()));
        assertThat(numbers(batches, "", Set.of(), Optional.empty())).containsExactly(1, 2);
        assertThat(numbers(batches, "", Set.of(CardBatchState.PRODUCED), Optional.empty())).containsExactly(1);
        assertThat(numbers(batches, "", Set.of(), Optional.of(type.id()))).containsExactly(2);
        assertThat(numbers(batches, "2", Set.of(), Optional.empty())).containsExactly(2);
        assertThat(numbers(batches, first.last(), Set.of(), Optional.empty())).containsExactly(1);
        assertThat(numbers(batches, second.first(), Set.of(), Optional.empty())).containsExactly(2);
        assertThat(numbers(batches, "9999999999999999", Set.of(), Optional.empty())).isEmpty();
        assertThat(batches.api().list(new CardBatchFilter("", Set.of(), Optional.empty(),
                DayRange.of(LAST_DAY, LAST_DAY), PageWanted.first(10))).rows()).isEmpty();
    }

    @Test
    void storesHaveNoCardsMadeAndWhoMayNotExportGetsNoFile() {
        var house = houses.open();
        var own = house.manager().api(CardBatchApi.class);
        refused(RefusalCode.NOT_PERMITTED, own::numbers);
        refused(RefusalCode.NOT_PERMITTED, () -> own.request(new RequestCardBatch(1, 1, 1, 0, "", PinMode.NONE,
                Optional.empty(), Optional.empty())));
        var batches = new Batches(house.headquarters());
        var batch = batches.made(1, 1, PinMode.RANDOM);
        var maker = house.operatorWith(Map.of(Permission.CARD_PRODUCTION, Access.WRITE)).api(CardBatchApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> maker.write(batches.file(batch.id())));
        var other = new Batches(houses.open().headquarters());
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> other.api().details(batch.id()));
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> other.api().write(other.file(batch.id())));
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> other.api().make(batch.id()));
    }

    @Test
    void theOperatorLogTellsWhoAskedWroteAndConfirmedAndNoPin() throws IOException {
        var house = houses.open();
        var batches = new Batches(house.headquarters());
        var batch = batches.made(1, 3, PinMode.FIXED);
        batches.written(batch.id());
        batches.api().confirm(batch.id());
        var lines = jdbc.sql("""
                select concat(action, '|', subject, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and outcome = 'done' and action like '%-card-batch' order by id""")
                .param(house.merchant()).query(String.class).list();
        assertThat(lines).anyMatch(line -> line.startsWith("request-card-batch|1|"))
                .anyMatch(line -> line.startsWith("write-card-batch|"))
                .anyMatch(line -> line.startsWith("confirm-card-batch|1|")).noneMatch(line -> line.contains("4711"));
    }

    /** Twelve cards of 200.00 each with random PINs, for members of a level, until a day. */
    private static CardBatchRow valuable(Batches batches) {
        return batches.api().request(new RequestCardBatch(batches.api().types().getFirst().id(), 1, 12, 20_000, "GOLD",
                PinMode.RANDOM, Optional.empty(), Optional.of(LAST_DAY)));
    }

    private static void unfit(Batches batches, String field, RequestCardBatch command) {
        assertThat(refused(RefusalCode.CARD_BATCH_UNFIT, () -> batches.api().request(command)).arguments())
                .containsEntry("field", field);
    }

    private static List<Integer> numbers(Batches batches, String text, Set<CardBatchState> states,
            Optional<Long> type) {
        return batches.api().list(new CardBatchFilter(text, states, type, DayRange.ANY, PageWanted.first(10))).rows()
                .stream().map(row -> row.number()).toList();
    }

    private static JobRow ended(Batches batches, long batch) {
        return Jobs.ended(batches.jobs(), batches.api().make(batch).id());
    }

    private static void activate(Till till, String card, String member) {
        till.api(IssuingApi.class).activate(new ActivateCard(till.key(), card, new CardHolder.Known(member),
                Optional.empty(), Optional.empty(), Optional.empty(), ""));
    }

    /** The cells of the file, as texts. */
    private static List<List<String>> rows(Batches batches, JobRow file) throws IOException {
        try (var book = new ReadableWorkbook(batches.jobs().download(file.id()).getBody().getInputStream());
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()).toList();
        }
    }

    private List<String> secrets(House house) {
        return jdbc.sql("select number from card_batch where merchant_id = ? and secret is not null")
                .param(house.merchant()).query(String.class).list();
    }

    private long cards(House house) {
        return jdbc.sql("select count(distinct number) from card where merchant_id = ?").param(house.merchant())
                .query(Long.class).single();
    }
}
