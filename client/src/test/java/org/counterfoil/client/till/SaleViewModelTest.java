package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.client.value.undo.VoidViewModel;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaleViewModelTest {

    @TempDir
    private Path folder;
    private DeskFixture it;

    @BeforeEach
    void open() {
        it = new DeskFixture(folder);
    }

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void cardAmountEnterEnterPaysAndPrints() {
        it.scan(SamplePeople.LIN);
        it.type("100");
        assertThat(it.sale().step()).isInstanceOfSatisfying(SaleStep.Quoted.class, quoted -> {
            assertThat(quoted.quote().net()).isEqualTo(9_000);
            assertThat(quoted.quote().tender()).isEqualTo(Tender.STORED_VALUE);
        });
        it.type("");

        assertThat(it.done().net()).isEqualTo(9_000);
        assertThat(it.printed).containsExactly(it.done());
        assertThat(it.heard).endsWith(Notice.Tone.SUCCESS);
    }

    @Test
    void aDeskThatAnotherOperatorHasTakenOverCountsNothingMore() {
        var left = it.desk;
        var counted = left.today().get();
        it.signIn(SamplePeople.signedIn());
        it.type("100");
        it.type("");

        assertThat(it.desk.today().get()).isNotEqualTo(counted);
        assertThat(left.today().get()).isEqualTo(counted);
    }

    @Test
    void aVoidTakesWhatItGaveBackOutOfWhatWasTakenToday() {
        var before = it.desk.today().get().orElseThrow();
        it.type("100");
        it.type("");
        var sold = it.desk.today().get().orElseThrow();
        it.desk.voidTransaction(it.done().number());
        var voiding = (VoidViewModel) it.desk.flow().get().orElseThrow().flow();
        voiding.reason().set("客人不要了");
        voiding.enter();
        voiding.enter();
        it.desk.leave();

        var after = it.desk.today().get().orElseThrow();
        assertThat(sold.spent()).isEqualTo(before.spent() + 10_000);
        assertThat(after.spent()).isEqualTo(before.spent());
        assertThat(after.count()).as("sales, whatever became of them").isEqualTo(before.count() + 1);
    }

    @Test
    void withoutAMemberTheSecondEnterTakesCash() {
        it.type("100");
        it.type("");

        assertThat(it.done().tender()).isEqualTo(Tender.CASH);
        assertThat(it.done().change()).isZero();
    }

    @Test
    void cashGivesChange() {
        it.type("68.50");
        it.desk.sale().received().set("100");
        it.type("");

        assertThat(it.done().change()).isEqualTo(3_150);
    }

    @Test
    void tooLittleCashIsSaidAndNothingIsSold() {
        it.type("68.50");
        it.desk.sale().received().set("50");
        it.type("");

        assertThat(it.sale().step()).isInstanceOf(SaleStep.Quoted.class);
        assertThat(it.desk.sale().notice().get())
                .isEqualTo(Notice.warning("till.received-too-little", Map.of("due", 6_850L)));
        assertThat(it.server.commands()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,AMOUNT_NOT_POSITIVE", "0.00,AMOUNT_NOT_POSITIVE", "-5,AMOUNT_NOT_POSITIVE",
            "1.234,AMOUNT_DECIMALS", "1000000000000000.00,AMOUNT_TOO_LARGE", "1000000000000000,CARD_UNKNOWN",
            "123456789,PRODUCT_UNKNOWN"})
    void badInputIsRefusedAndChangesNothing(String typed, RefusalCode code) {
        it.scan(SamplePeople.LIN);
        it.type(typed);

        assertThat(it.refusal().code()).isEqualTo(code);
        assertThat(it.sale().cart().isEmpty()).isTrue();
        assertThat(it.heard).endsWith(Notice.Tone.DANGER);
    }

    @Test
    void aLostCardIsRefusedAndTheMemberBeforeStays() {
        it.scan(SamplePeople.LIN);
        it.scan(SamplePeople.LOST);

        assertThat(it.refusal().code()).isEqualTo(RefusalCode.CARD_LOST);
        assertThat(it.sale().member().orElseThrow().number()).isEqualTo(SamplePeople.LIN);
    }

    @Test
    void thePinIsAskedOnlyWhereItIsNeeded() {
        it.scan(SamplePeople.WITH_PIN);
        it.type("100");
        it.type("");
        assertThat(it.sale().step()).isInstanceOf(SaleStep.Paying.class);
        assertThat(it.server.commands()).isZero();

        it.pin(SamplePeople.PIN);
        assertThat(it.done().net()).isEqualTo(9_000);
    }

    @Test
    void aWrongPinIsSaidAndTheNextEnterAsksAgain() {
        it.scan(SamplePeople.WITH_PIN);
        it.type("100");
        it.type("");
        it.pin("000000");
        assertThat(it.refusal().code()).isEqualTo(RefusalCode.PIN_WRONG);
        assertThat(it.sale().step()).isInstanceOf(SaleStep.Quoted.class);

        it.type("");
        it.pin(SamplePeople.PIN);
        assertThat(it.sale().isDone()).isTrue();
    }

    @Test
    void escapeAtThePadGoesBackToTheQuote() {
        it.scan(SamplePeople.WITH_PIN);
        it.type("100");
        it.type("");
        it.desk.back();

        assertThat(it.sale().step()).isInstanceOf(SaleStep.Quoted.class);
        assertThat(it.server.commands()).isZero();
    }

    @Test
    void aScanWhilePayingAddsNoArticle() {
        it.type("100");
        it.scan("690128410012");
        assertThat(it.sale().cart().lines()).hasSize(1);
        assertThat(it.sale().step()).isInstanceOf(SaleStep.Quoted.class);

        it.desk.back();
        it.scan("690128410012");
        assertThat(it.sale().cart().lines()).hasSize(2);
    }

    @Test
    void aScanWhileThePinIsAskedIsNoPin() {
        it.scan(SamplePeople.WITH_PIN);
        it.type("100");
        it.type("");
        it.scan("690128410012");

        assertThat(it.sale().step()).isInstanceOf(SaleStep.Paying.class);
        assertThat(it.server.commands()).isZero();
        assertThat(it.sale().cart().lines()).hasSize(1);
    }

    @Test
    void withTheServerGoneTheSaleWaitsAndTheSameRequestIsSentAgain() {
        it.scan(SamplePeople.LIN);
        it.type("100");
        it.server.line(SampleServer.Line.LOSES_ANSWERS);
        it.type("");
        assertThat(it.sale().step()).isInstanceOf(SaleStep.Unanswered.class);
        assertThat(it.desk.sale().notice().get()).isInstanceOf(Notice.ServerIsGone.class);

        it.type("");
        assertThat(it.sale().step()).isInstanceOf(SaleStep.Unanswered.class);
        it.server.line(SampleServer.Line.UP);
        it.type("");

        assertThat(it.sale().isDone()).isTrue();
        assertThat(it.server.commands()).isEqualTo(1);
    }

    @Test
    void aRefusalOfThePaymentLeavesTheQuote() {
        it.scan(SamplePeople.LIN);
        it.type("100");
        it.server.refuseNext(Refusal.of(RefusalCode.STORE_CLOSED));
        it.type("");

        assertThat(it.refusal().code()).isEqualTo(RefusalCode.STORE_CLOSED);
        assertThat(it.sale().step()).isInstanceOf(SaleStep.Quoted.class);
        assertThat(it.printed).isEmpty();
    }

    @Test
    void whatTheCardCannotPayIsSaidAtTheQuoteAndCashStillCan() {
        it.scan(SamplePeople.SU);
        it.type("100");
        assertThat(it.refusal().code()).isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
        it.type("");
        assertThat(it.server.commands()).isZero();

        it.desk.sale().otherTender(1);
        it.type("");
        assertThat(it.done().tender()).isEqualTo(Tender.CASH);
    }

    @Test
    void heldSalesAreRecalledOldestFirst() {
        it.type("10");
        it.desk.act(DeskAction.HOLD);
        it.scan(SamplePeople.LIN);
        it.desk.act(DeskAction.HOLD);
        assertThat(it.sale().isBlank()).isTrue();
        assertThat(it.till.sales().sales().get()).hasSize(3);

        it.desk.act(DeskAction.RECALL);
        assertThat(it.sale().cart().gross()).isEqualTo(1_000);
        assertThat(it.till.sales().sales().get()).hasSize(2);
    }

    @Test
    void anotherOperatorFindsEverySale() {
        it.type("10");
        it.desk.act(DeskAction.HOLD);
        it.scan(SamplePeople.LIN);
        it.type("20");
        it.signIn(SamplePeople.signedIn("王子默", "0131",
                Map.of(Permission.SPEND, Access.WRITE, Permission.CASH_SALE, Access.WRITE)));

        assertThat(it.till.sales().sales().get()).hasSize(2);
        assertThat(it.sale().member()).isPresent();
        it.type("");
        assertThat(it.done().net()).isEqualTo(1_800);
    }

    @Test
    void anOperatorWhoLeavesAtThePinLeavesAQuotedSale() {
        it.scan(SamplePeople.WITH_PIN);
        it.type("100");
        it.type("");
        it.signIn(SamplePeople.signedIn());

        assertThat(it.sale().step()).isInstanceOf(SaleStep.Quoted.class);
        assertThat(it.pad.asks()).isFalse();
    }

    @Test
    void linesAreSelectedAndChangedByKeys() {
        it.scan("690128410012");
        it.scan("20000901");
        it.scan("690128410012");
        assertThat(it.sale().cart().selectedLine().orElseThrow().quantity()).isEqualTo(2);

        it.desk.sale().move(1);
        it.desk.sale().more(3);
        it.desk.sale().more(-9);
        assertThat(it.sale().cart().selectedLine().orElseThrow().quantity()).isEqualTo(1);
        it.desk.sale().deleteLine();
        assertThat(it.sale().cart().lines()).singleElement().extracting(CartLine::code).isEqualTo("690128410012");
    }

    @Test
    void aPrinterThatFailsTakesNothingBackAndPrintsAtTheNextTry() {
        it.paperOut = true;
        it.type("100");
        it.type("");
        assertThat(it.sale().isDone()).isTrue();
        assertThat(it.desk.sale().printing().failed()).isTrue();

        it.paperOut = false;
        it.desk.sale().printing().print(it.done(), 0);
        assertThat(it.printed).hasSize(1);
    }

    @Test
    void theNextScanAfterPayingBeginsTheNextSale() {
        it.type("100");
        it.type("");
        it.scan("690128410012");

        assertThat(it.sale().cart().lines()).singleElement().extracting(CartLine::code).isEqualTo("690128410012");
        assertThat(it.till.sales().sales().get()).hasSize(1);
    }
}
