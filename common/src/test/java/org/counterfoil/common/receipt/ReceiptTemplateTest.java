package org.counterfoil.common.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterfoil.common.receipt.ReceiptFixtures.source;
import static org.counterfoil.common.receipt.ReceiptFixtures.transaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.ReceiptBlock.Pair;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.TransactionDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTemplateTest {

    private final ReceiptTemplate shipped = ReceiptTemplate.shipped(Paper.MM_58);

    private String text(ReceiptSource source) {
        return ReceiptLayout.of(shipped.fill(source), Paper.MM_58).stream()
                .map(line -> line instanceof PrintLine.Words words ? words.plain() : line.toString())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aSpendShowsWhatWasBoughtTakenOffPaidAndLeft() {
        assertThat(text(source(TransactionKind.SPEND, Language.ZH_CN, 0)))
                .contains("禾木茶食", "南京东路店", "储值消费", ReceiptFixtures.NUMBER, "2026-11-21 14:26:38", "陈晓雯")
                .containsPattern("原价 +359\\.00")
                .containsPattern("金卡 9 折 +-35\\.90")
                .containsPattern("门店 9\\.5 折 +-16\\.15")
                .containsPattern("满 200 减 10 +-10\\.00")
                .containsPattern("实收 +￥296\\.95")
                .containsPattern("储值支付 \\(本金\\) +266\\.95")
                .containsPattern("储值支付 \\(赠金\\) +30\\.00")
                .containsPattern("卡号 +8600 \\*\\*\\*\\* 5671")
                .containsPattern("余额 +1,147\\.55")
                .containsPattern("积分余额 +12,925")
                .doesNotContain(ReceiptFixtures.CARD, "补打", "找零");
    }

    @Test
    void aSaleThatATeamPaidNamesTheMainCardAndForWhomAndKeepsItsBalanceToItself() {
        assertThat(text(source(ReceiptFixtures.ofTeam(TransactionKind.SPEND, Language.EN), Language.EN, 0)))
                .containsPattern("Stored value +296\\.95")
                .containsPattern("Paid by team card +8600 \\*\\*\\*\\* 8204")
                .containsPattern("For +8600 \\*\\*\\*\\* 5671 \\S+")
                .containsPattern("Points for team card +\\+222")
                .doesNotContain("5,000.00", "1,222", "Back to team card");
        assertThat(text(source(ReceiptFixtures.ofTeam(TransactionKind.GOODS_RETURN, Language.ZH_CN), Language.ZH_CN,
                0))).containsPattern("退回团队主卡 +8600 \\*\\*\\*\\* 8204").containsPattern("主卡积分 +-222")
                .doesNotContain("团队主卡支付", "5,000.00");
        assertThat(text(source(TransactionKind.SPEND, Language.EN, 0))).doesNotContain("team card");
    }

    @Test
    void aCashSaleShowsWhatWasHandedOverAndTheChange() {
        assertThat(text(source(TransactionKind.CASH_SALE, Language.EN, 0)))
                .containsPattern("Paid by +Cash").containsPattern("Received +300\\.00")
                .containsPattern("Change +3\\.05").contains("+445").doesNotContain("Stored value");
    }

    @Test
    void aRechargeShowsPrincipalBonusAndBalance() {
        assertThat(text(source(TransactionKind.RECHARGE, Language.VI, 0)))
                .containsPattern("Nạp tiền +￥500\\.00").containsPattern("Tiền thưởng +50\\.00")
                .containsPattern("Cộng vào thẻ +550\\.00").containsPattern("Số dư +1,147\\.55")
                .contains("21/11/2026 14:26:38");
    }

    @Test
    void aTransferMasksBothCardsAndKeepsTheOtherMembersBalanceToItself() {
        assertThat(text(source(TransactionKind.TRANSFER, Language.ZH_CN, 0)))
                .containsPattern("转账 +￥100\\.00").containsPattern("转出卡 +8600 \\*\\*\\*\\* 5671")
                .containsPattern("转入卡 +8600 \\*\\*\\*\\* 8204").containsPattern("余额 +1,047\\.55")
                .doesNotContain("811.77");
    }

    @Test
    void aVoidNamesTheNumberThatItTakesBack() {
        assertThat(text(source(TransactionKind.VOID, Language.EN, 0)))
                .contains("20261121010000000131").containsPattern("Of No\\. +20261121010000000127")
                .containsPattern("Voided +￥296\\.95").containsPattern("Principal +\\+296\\.95").contains("-445");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aVoidThatKeptSomethingBackForSpentPointsSaysHowMuchWentBack(Language language) {
        var whole = transaction(TransactionKind.VOID, language);
        var less = new TransactionDetails(whole.number(), whole.kind(), whole.recordedAt(), whole.businessDate(),
                whole.store(), whole.terminal(), whole.terminalAlias(), whole.operator(), whole.operatorNumber(),
                whole.card(), whole.member(), whole.level(), List.of(), List.of(), whole.gross(), whole.net(),
                whole.tender(), 0, whole.points(), 0, whole.legs(), "", whole.voids(), Optional.empty(), 0, 640,
                Optional.empty(), Optional.empty());
        var words = switch (language) {
            case ZH_CN -> List.of("扣已用积分 +-6\\.40", "实退 +￥290\\.55");
            case EN -> List.of("Less points spent +-6\\.40", "Given back +￥290\\.55");
            case VI -> List.of("Trừ điểm đã dùng +-6\\.40", "Thực hoàn +￥290\\.55");
        };
        assertThat(text(source(less, language, 0))).containsPattern(words.getFirst()).containsPattern(words.getLast());
        assertThat(text(source(whole, language, 0))).doesNotContainPattern(words.getFirst());
    }

    @Test
    void countsShowTheChangeAndWhatIsLeft() {
        assertThat(text(source(TransactionKind.COUNT_USE, Language.ZH_CN, 0)))
                .containsPattern("洗车 +-1").containsPattern("剩余 洗车 +7");
    }

    @Test
    void aCashOutNamesWhatIsForfeitedAndLeavesRoomToSign() {
        assertThat(text(source(TransactionKind.CASH_OUT, Language.EN, 0)))
                .containsPattern("Paid out +￥989\\.55").containsPattern("Bonus forfeited +158\\.00")
                .contains("signature").containsPattern("Balance +0\\.00");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCopyIsMarkedAndCounted(Language language) {
        var mark = switch (language) {
            case ZH_CN -> "补打 第 2 次";
            case EN -> "REPRINT 2";
            case VI -> "IN LẠI LẦN 2";
        };
        assertThat(text(source(TransactionKind.SPEND, language, 2))).contains(mark);
    }

    @Test
    void aVoidedTransactionSaysSoWhenItIsPrintedAgain() {
        var paid = transaction(TransactionKind.POINTS_SPEND, Language.EN);
        var voided = new TransactionDetails(paid.number(), paid.kind(), paid.recordedAt(), paid.businessDate(),
                paid.store(), paid.terminal(), paid.terminalAlias(), paid.operator(), paid.operatorNumber(),
                paid.card(), paid.member(), paid.level(), List.of(), List.of(), 0, 0, paid.tender(), 0,
                paid.points(), 0, paid.legs(), "", Optional.empty(), Optional.of("20261121010000000131"), 0, 0,
                Optional.empty(), Optional.empty());
        assertThat(text(source(voided, Language.EN, 1))).contains("VOIDED BY 20261121010000000131");
    }

    @Test
    void aStatementWithoutFactsLeavesNoTraceAndNoEmptySection() {
        var receipt = ReceiptTemplate.parse("""
                rule
                title {merchant}
                rule
                pair {label.change} | {change}
                rule
                pair {label.points-after} | {points-after}
                rule""").fill(source(TransactionKind.POINTS_SPEND, Language.EN, 0));
        assertThat(receipt.blocks()).containsExactly(new ReceiptBlock.Title("Hemu Tea"), new ReceiptBlock.Rule(),
                new Pair("Points balance", "11,725", TextStyle.PLAIN));
    }

    @Test
    void guardsAskForFactsAndKinds() {
        var receipt = ReceiptTemplate.parse("""
                when spend text sale
                unless spend text other
                when change text change
                unless discounts text full price""").fill(source(TransactionKind.POINTS_SPEND, Language.EN, 0));
        assertThat(receipt.blocks()).extracting(block -> ((ReceiptBlock.Text) block).text())
                .containsExactly("other", "full price");
    }

    @Test
    void aFaultyTemplateIsRefusedWithItsLineAndWhatWouldBeRight() {
        assertFault("title x\ntotle {merchant}", "line 2", "unknown statement 'totle'", "title");
        assertFault("pair {paid}", "line 1", "takes 2 text(s)", "stand 1");
        assertFault("\n\ntext {price}", "line 3", "unknown fact 'price'", "paid");
        assertFault("text {line.name}", "unknown fact 'line.name'");
        assertFault("text {label.nothing}", "unknown label 'label.nothing'");
        assertFault("each things text x", "unknown list 'things'", "lines, discounts");
        assertFault("when rain text x", "'rain'");
        assertFault("text[huge] x", "unknown style 'huge'", "large");
        assertFault("text {paid", "brace");
        assertFault("space 20", "1 to 9");
        assertFault("# nothing", "no statement");
    }

    private static void assertFault(String template, String... words) {
        assertThatThrownBy(() -> ReceiptTemplate.parse(template)).isInstanceOf(ReceiptTemplateException.class)
                .hasMessageContainingAll(words);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameWords(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.ZH_CN)).isNotEmpty();
        for (var kind : TransactionKind.values()) {
            assertThat(ReceiptLabels.of(language).has("kind." + kind.key())).as(kind.key()).isTrue();
        }
    }

    private static java.util.Set<String> keys(Language language) {
        return java.util.ResourceBundle.getBundle("org.counterfoil.common.receipt.labels", language.locale()).keySet();
    }

    @Test
    void dongAreWholeAndBearTheCodeOfTheirCurrency() {
        assertThat(text(source(TransactionKind.SPEND, Language.VI, CurrencyUnit.of("VND"))))
                .containsPattern(" +35,900").containsPattern("VND 29,695").containsPattern("Số dư +114,755")
                .doesNotContain(".00", ".95", ".90");
        assertThat(text(source(TransactionKind.CASH_SALE, Language.VI, CurrencyUnit.of("VND"))))
                .containsPattern(" +30,000\\b").containsPattern(" +305\\b");
        assertThat(text(source(TransactionKind.SPEND, Language.EN, CurrencyUnit.of("KWD"))))
                .containsPattern("KWD 29\\.695");
    }
}
