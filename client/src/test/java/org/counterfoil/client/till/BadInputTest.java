package org.counterfoil.client.till;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator gets to see for what can't be, and that the next thing can be typed at once. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BadInputTest {

    private static final String WRONG_PIN = "246800";
    private static final String UNKNOWN = "8600187399999999";

    private static final Map<Language, String> CARD_UNKNOWN = in("查不到这张卡或会员。", "No such card or member.",
            "Không tìm thấy thẻ hoặc hội viên.");
    private static final Map<Language, String> CARD_LOST = in("这张卡已挂失，不能使用。", "This card is reported lost",
            "Thẻ đã báo mất, không dùng được.");
    private static final Map<Language, String> STORE_CLOSED = in("门店已封闭，", "This store is closed:",
            "Cửa hàng đã đóng,");
    private static final Map<Language, String> PIN_WRONG = in("卡密码不正确，本笔未入账。", "Wrong PIN; nothing was booked.",
            "Mã PIN không đúng, chưa ghi sổ.");
    private static final Map<Language, String> NOT_POSITIVE = in("金额必须大于 0。", "The amount must be more than 0.",
            "Số tiền phải lớn hơn 0.");
    private static final Map<Language, String> DECIMALS = in("金额最多 2 位小数。", "An amount has 2 decimals at most.",
            "Số tiền có tối đa 2 chữ số thập phân.");
    private static final Map<Language, String> TOO_LARGE = in("单笔金额不能超过 ¥10,000,000.00。",
            "One transaction can't exceed ¥10,000,000.00.", "Mỗi giao dịch không quá ¥10,000,000.00.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAmountThatCanNotBeIsToldAndTheSaleStaysAsItWas(Language language) {
        at(language, desk -> {
            desk.scan(SamplePeople.LIN);
            refuses(desk, NOT_POSITIVE.get(language), "0");
            refuses(desk, NOT_POSITIVE.get(language), "-5");
            refuses(desk, DECIMALS.get(language), "1.005");
            refuses(desk, TOO_LARGE.get(language), "10000000.01");
            refuses(desk, TOO_LARGE.get(language), "1000000000000000.00");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNumberThatIsNoCardIsToldWhetherTypedOrScanned(Language language) {
        at(language, desk -> {
            desk.scan(SamplePeople.LIN);
            refuses(desk, CARD_UNKNOWN.get(language), "1000000000000000");
            refuses(desk, CARD_UNKNOWN.get(language), UNKNOWN);
            var before = desk.it.sale();
            desk.scan(UNKNOWN);
            assertRefused(desk, before, CARD_UNKNOWN.get(language));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLostCardIsToldAndTheOneBeforeStays(Language language) {
        at(language, desk -> {
            desk.scan(SamplePeople.LIN);
            var before = desk.it.sale();
            desk.scan(SamplePeople.LOST);
            assertRefused(desk, before, CARD_LOST.get(language));
            refuses(desk, CARD_LOST.get(language), SamplePeople.LOST);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClosedStoreTakesNoMoneyAndTheSaleCanBePaidLater(Language language) {
        at(language, desk -> {
            desk.scan(SamplePeople.LIN);
            desk.type("100");
            desk.press(KeyCode.ENTER);
            var before = desk.it.sale();
            desk.it.server.refuseNext(Refusal.of(RefusalCode.STORE_CLOSED));
            desk.press(KeyCode.ENTER);
            assertRefused(desk, before, STORE_CLOSED.get(language));
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.sale().isDone()).isTrue();
            assertThat(desk.said()).doesNotContain(STORE_CLOSED.get(language));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aWrongPinTakesNoMoneyAndCanBeEnteredAgain(Language language) {
        at(language, desk -> {
            desk.scan(SamplePeople.WITH_PIN);
            desk.type("100");
            desk.press(KeyCode.ENTER);
            var before = desk.it.sale();
            desk.press(KeyCode.ENTER);
            desk.type(WRONG_PIN);
            desk.press(KeyCode.ENTER);
            assertRefused(desk, before, PIN_WRONG.get(language));
            desk.press(KeyCode.ENTER);
            desk.type(SamplePeople.PIN);
            desk.press(KeyCode.ENTER);
            assertThat(desk.it.sale().isDone()).isTrue();
        });
    }

    private void at(Language language, Consumer<SceneDesk> operator) {
        Fx.run(() -> {
            try (var desk = new SceneDesk(folder, language)) {
                operator.accept(desk);
            }
        });
    }

    private static void refuses(SceneDesk desk, String sentence, String typed) {
        var before = desk.it.sale();
        desk.type(typed);
        desk.press(KeyCode.ENTER);
        assertRefused(desk, before, sentence);
    }

    private static void assertRefused(SceneDesk desk, Sale before, String sentence) {
        assertThat(desk.said()).startsWith(sentence);
        var now = desk.it.sale();
        assertThat(now.cart()).isEqualTo(before.cart());
        assertThat(now.member()).isEqualTo(before.member());
        assertThat(now.step()).isEqualTo(before.step());
        assertThat(desk.it.printed).isEmpty();
        assertThat(desk.focus()).isSameAs(desk.find("#scan"));
        assertThat(desk.scanField()).isEmpty();
    }

    private static Map<Language, String> in(String chinese, String english, String vietnamese) {
        return Map.of(Language.ZH_CN, chinese, Language.EN, english, Language.VI, vietnamese);
    }
}
