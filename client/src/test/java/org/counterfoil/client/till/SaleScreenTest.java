package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.till.sample.SampleServer;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.TransactionDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SaleScreenTest {

    private static final String TEA = "690128410012";

    @TempDir
    private Path folder;
    private SceneDesk desk;

    @BeforeEach
    void open() {
        desk = Fx.call(() -> new SceneDesk(folder));
    }

    @AfterEach
    void shut() {
        Fx.run(desk::close);
    }

    @Test
    void fiveKeysTakeTheMoneyAndPrintTheReceipt() {
        Fx.run(() -> {
            desk.scan(SamplePeople.LIN);
            desk.type("100");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);

            assertThat(desk.pressed()).isEqualTo(5);
            assertThat(desk.it.done().net()).isEqualTo(9_000);
            assertThat(desk.it.printed).containsExactly(desk.it.done());
        });
    }

    @Test
    void whereMoneyHasNoDecimalsAWholeSumIsTypedAndPartsOfItAreRefused() {
        Fx.run(() -> {
            desk.close();
            desk = new SceneDesk(folder, SamplePeople.signedIn(CurrencyUnit.of("VND")));
            desk.scan(SamplePeople.LIN);
            desk.type("45.555");
            desk.press(KeyCode.ENTER);
            assertThat(((Label) desk.find(".due .amount")).getText()).isEqualTo("41,000");
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.done().net()).isEqualTo(41_000);

            desk.type("0.5");
            desk.press(KeyCode.ENTER);
            assertThat(desk.said()).startsWith("这里只能输入整数");
        });
    }

    @Test
    void aCouponTakesOneScanMoreAndNoKeyAndIsTakenOffByArrowAndDelete() {
        Fx.run(() -> {
            desk.scan(SamplePeople.LIN);
            desk.type("120");
            desk.press(KeyCode.ENTER);
            desk.scan(SamplePeople.COUPON);
            assertThat(desk.scanField()).isEmpty();
            assertThat(desk.it.sale().step().shown().orElseThrow().net()).isEqualTo(8_800);

            desk.press(KeyCode.DOWN, KeyCode.DELETE);
            assertThat(desk.it.sale().cart().coupons()).isEmpty();
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.sale().step().shown().orElseThrow().net()).isEqualTo(10_800);

            desk.scan(SamplePeople.COUPON);
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.done().net()).isEqualTo(8_800);
            assertThat(desk.it.printed).containsExactly(desk.it.done());
        });
    }

    @Test
    void aCouponThatIsScannedWhileCashIsCountedTakesItsPartAndLeavesTheFieldEmpty() {
        Fx.run(() -> {
            desk.type("120");
            desk.press(KeyCode.ENTER);
            assertThat(desk.focus()).isSameAs(desk.find("#received"));
            desk.scan(SamplePeople.COUPON);
            assertThat(((TextField) desk.find("#received")).getText()).isEmpty();
            assertThat(desk.focus()).isSameAs(desk.find("#received"));
            desk.type("100");
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.done().net()).isEqualTo(10_000);
            assertThat(desk.it.done().change()).isZero();
        });
    }

    @Test
    void aScannersEnterDoesNotGoOnWithTheSale() {
        Fx.run(() -> {
            desk.scan(TEA);
            assertThat(desk.it.sale().step()).isInstanceOf(SaleStep.Editing.class);
            assertThat(desk.scanField()).isEmpty();
            desk.press(KeyCode.ENTER);
            desk.scan(TEA);
            assertThat(desk.it.sale().step()).isInstanceOf(SaleStep.Quoted.class);
            assertThat(desk.it.sale().cart().pieces()).isEqualTo(1);
        });
    }

    @Test
    void aScanNeverLandsInTheQuantityField() {
        Fx.run(() -> {
            desk.scan(TEA);
            desk.press(KeyCode.F4);
            var field = (TextField) desk.find("#quantity");
            assertThat(desk.focus()).isSameAs(field);
            desk.type("3");
            desk.scan(TEA);
            assertThat(field.getText()).isEqualTo("3");
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.sale().cart().selectedLine().orElseThrow().quantity()).isEqualTo(3);
        });
    }

    @Test
    void aScanWhileCashIsCountedAddsNoArticleAndNoCash() {
        Fx.run(() -> {
            desk.scan(TEA);
            desk.press(KeyCode.ENTER);
            assertThat(desk.focus()).isSameAs(desk.find("#received"));
            desk.type("100");
            desk.scan(TEA);
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.done().received()).isEqualTo(10_000);
            assertThat(desk.it.done().lines()).singleElement()
                    .satisfies(line -> assertThat(line.line().quantity()).isEqualTo(1));
        });
    }

    @Test
    void thePinNeverReachesTheScanField() {
        Fx.run(() -> {
            desk.scan(SamplePeople.WITH_PIN);
            desk.type("100");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
            desk.type(SamplePeople.PIN);
            assertThat(desk.scanField()).isEmpty();
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.sale().isDone()).isTrue();
        });
    }

    @Test
    void aRechargeTakesAFunctionKeyAnAmountAndTwoEnters() {
        Fx.run(() -> {
            desk.scan(SamplePeople.LIN);
            desk.press(KeyCode.F9);
            desk.type("500");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(desk.it.printed).singleElement().satisfies(done -> {
                assertThat(done.kind()).isEqualTo(TransactionKind.RECHARGE);
                assertThat(done.net()).isEqualTo(50_000);
                assertThat(done.bonus()).isEqualTo(5_000);
            });
            desk.press(KeyCode.ESCAPE);
            assertThat(desk.it.desk.flow().get()).isEmpty();
            assertThat(desk.focus()).isSameAs(desk.find("#scan"));
        });
    }

    @Test
    void pointsAreSpentByTheKeyboard() {
        Fx.run(() -> {
            desk.press(KeyCode.F6);
            desk.scan(SamplePeople.LIN);
            desk.type("1200");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(desk.it.printed).singleElement()
                    .satisfies(done -> assertThat(done.points()).isEqualTo(-1_200));
        });
    }

    @Test
    void aSaleIsVoidedByTheEndOfItsNumberWithCardAndReason() {
        Fx.run(() -> {
            desk.scan(SamplePeople.LIN);
            desk.type("100");
            desk.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.F10);
            desk.type("0127");
            desk.press(KeyCode.ENTER);
            desk.scan(SamplePeople.LIN);
            desk.type("1");
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
            var voiding = desk.it.printed.getLast();
            assertThat(voiding.voids()).contains(desk.it.printed.getFirst().number());
        });
    }

    @Test
    void theSameRequestGoesAgainByEnterWhenTheServerIsBack() {
        Fx.run(() -> {
            desk.type("100");
            desk.press(KeyCode.ENTER);
            desk.it.server.line(SampleServer.Line.LOSES_ANSWERS);
            desk.press(KeyCode.ENTER, KeyCode.ENTER);
            desk.it.server.line(SampleServer.Line.UP);
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.sale().isDone()).isTrue();
            assertThat(desk.it.server.commands()).isEqualTo(1);
        });
    }

    @Test
    void everyFlowOpensByItsKeyAndClosesByEscape() {
        Fx.run(() -> {
            for (var key : new KeyCode[]{KeyCode.F2, KeyCode.F3, KeyCode.F5, KeyCode.F6, KeyCode.F9, KeyCode.F10,
                    KeyCode.F11, KeyCode.F12}) {
                desk.press(key);
                assertThat(desk.it.desk.flow().get()).as(key.getName()).isPresent();
                desk.press(KeyCode.ESCAPE);
                assertThat(desk.it.desk.flow().get()).as(key.getName()).isEmpty();
            }
        });
    }

    @Test
    void theListIsSearchedEnteredAndOpenedByTheKeyboardAndEscapeGoesBackStepByStep() {
        Fx.run(() -> {
            desk.scan(SamplePeople.LIN);
            desk.type("100");
            desk.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.F5);
            assertThat(desk.focus()).isSameAs(desk.find("#search"));
            desk.type("9999");
            desk.press(KeyCode.ENTER);
            var list = (TransactionsViewModel) desk.it.desk.flow().get().orElseThrow().flow();
            assertThat(list.list().rows()).isEmpty();
            list.list().words().set("");
            desk.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
            assertThat(list.opened().get()).map(TransactionDetails::number).contains(desk.it.done().number());

            desk.press(KeyCode.ESCAPE);
            assertThat(list.opened().get()).isEmpty();
            ((ButtonBase) desk.find("#columns")).fire();
            desk.press(KeyCode.ESCAPE);
            assertThat(list.list().aside().get()).as("the columns are no longer chosen").isFalse();
            assertThat(desk.it.desk.flow().get()).as("and the list is still there").isPresent();
            desk.press(KeyCode.ESCAPE);
            assertThat(desk.it.desk.flow().get()).isEmpty();
        });
    }

    @Test
    void aScreenThatWasLeftIsForgotten() {
        var left = new ArrayList<WeakReference<SaleScreen>>();
        Fx.run(() -> {
            for (int opening = 0; opening < 20; opening++) {
                desk.it.signIn(SamplePeople.signedIn());
                var screen = desk.screen(new Sitting(Language.EN, Theme.DARK));
                desk.it.scan(SamplePeople.LIN);
                screen.close();
                left.add(new WeakReference<>(screen));
            }
        });
        Fx.until("all screens are collected", () -> {
            System.gc();
            return left.stream().allMatch(screen -> screen.get() == null);
        });
    }
}
