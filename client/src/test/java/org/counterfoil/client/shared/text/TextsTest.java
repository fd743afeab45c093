package org.counterfoil.client.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Figures CHINESE = new Figures(Language.ZH_CN, CurrencyUnit.of("CNY"), ZoneOffset.ofHours(8));

    @Test
    void moneyHasTwoDecimalsGroupsAndATrueMinus() {
        assertThat(CHINESE.money(129_695)).isEqualTo("¥1,296.95");
        assertThat(CHINESE.figure(-3_590)).isEqualTo("−35.90");
        assertThat(CHINESE.figure(5)).isEqualTo("0.05");
        assertThat(CHINESE.figure(100_000_000_000L)).isEqualTo("1,000,000,000.00");
        assertThat(CHINESE.changeOfMoney(500)).isEqualTo("+5.00");
    }

    @Test
    void moneyReadsAlikeInEveryLanguageBecauseItIsTypedAlike() {
        for (var language : Language.values()) {
            assertThat(Figures.of(language, "CNY").figure(123_450)).isEqualTo("1,234.50");
        }
    }

    @Test
    void datesFollowTheLanguage() {
        var day = LocalDate.of(2026, 11, 21);
        assertThat(CHINESE.date(day)).isEqualTo("2026-11-21");
        assertThat(Figures.of(Language.EN, "CNY").date(day)).isEqualTo("21 Nov 2026");
        assertThat(Figures.of(Language.VI, "CNY").date(day)).isEqualTo("21/11/2026");
        assertThat(CHINESE.dateTime(Instant.parse("2026-11-21T06:26:00Z"))).isEqualTo("2026-11-21 14:26");
    }

    @Test
    void aCardIsWrittenInGroupsOfFour() {
        assertThat(Figures.card("8600187300045671")).isEqualTo("8600 1873 0004 5671");
        assertThat(Figures.card("86001")).isEqualTo("8600 1");
    }

    @Test
    void placesAreFilledByNameAndKind() {
        var pattern = Pattern.parse("{who}: {sum,money}, {n,number}, {on,date}, {n,plural,one line|# lines}");
        assertThat(pattern.fill(Map.of("who", "A", "sum", "12345", "n", 1_200, "on", "2026-11-21"), CHINESE))
                .isEqualTo("A: ¥123.45, 1,200, 2026-11-21, 1,200 lines");
        assertThat(Pattern.parse("{n,plural,one line|# lines}").fill(Map.of("n", 1), CHINESE)).isEqualTo("one line");
    }

    @Test
    void aPlaceWithoutAnArgumentStaysEmpty() {
        assertThat(Pattern.parse("a{b,money}c").fill(Map.of(), CHINESE)).isEqualTo("ac");
    }

    @Test
    void aRefusalNamesItsAmounts() {
        var refusal = Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", 1_000_000_000L);
        assertThat(new Texts(Language.EN, CHINESE).refusal(refusal))
                .isEqualTo("One transaction can't exceed ¥10,000,000.00. Check the amount and enter it again.");
    }

    @Test
    void aRefusalNamesAPermissionAsRolesDo() {
        var texts = Texts.of(Language.EN);
        assertThat(texts.refusal(Refusal.of(RefusalCode.MORE_THAN_OWN, "permission", "points-spend")))
                .contains("\"Spend points\"");
        assertThat(texts.permission(Permission.POINTS_SPEND)).isEqualTo("Spend points");
        assertThat(texts.permissionGroup("staff")).isEqualTo("Staff");
    }

    @Test
    void everyNoticeHasASentence() {
        var texts = Texts.of(Language.EN);
        assertThat(texts.notice(Notice.NONE)).isEmpty();
        assertThat(texts.notice(new Notice.ServerIsGone())).contains("can't be reached");
        assertThat(texts.notice(new Notice.Faulty("C12"))).contains("C12");
        assertThat(texts.notice(Notice.success("shared.confirm", Map.of()))).isEqualTo("Confirm");
    }

    @Test
    void aMissingTextShowsItsKeySoThatTheScreenStillWorks() {
        assertThat(Texts.of(Language.EN).get("shared.no-such-text")).isEqualTo("shared.no-such-text");
        assertThat(Texts.of(Language.EN).get("nowhere.at-all")).isEqualTo("nowhere.at-all");
    }
}
