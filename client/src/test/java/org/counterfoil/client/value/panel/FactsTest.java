package org.counterfoil.client.value.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.receipt.ReceiptFixtures;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.value.TransactionDetails;
import org.junit.jupiter.api.Test;

class FactsTest {

    private final Facts facts = new Facts(Texts.of(Language.EN));

    @Test
    void aVoidSaysWhatItKeptBackForSpentPoints() {
        assertThat(facts.effects(voiding(3_20))).last()
                .isEqualTo(new Facts.Fact("Kept back", "3.20", Optional.of("for points spent")));
    }

    @Test
    void aVoidThatKeptNothingBackSaysNothingOfIt() {
        assertThat(facts.effects(voiding(0))).extracting(Facts.Fact::name).doesNotContain("Kept back");
    }

    private static TransactionDetails voiding(long deducted) {
        var it = ReceiptFixtures.transaction(TransactionKind.VOID, Language.EN);
        return new TransactionDetails(it.number(), it.kind(), it.recordedAt(), it.businessDate(), it.store(),
                it.terminal(), it.terminalAlias(), it.operator(), it.operatorNumber(), it.card(), it.member(),
                it.level(), it.lines(), it.discounts(), it.gross(), it.net(), it.tender(), it.received(), it.points(),
                it.bonus(), it.legs(), it.remark(), it.voids(), it.voidedBy(), it.returned(), deducted,
                it.operation(), it.approver());
    }
}
