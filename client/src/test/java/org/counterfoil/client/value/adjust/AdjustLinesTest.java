package org.counterfoil.client.value.adjust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustRow;
import org.junit.jupiter.api.Test;

class AdjustLinesTest {

    private final AdjustLines points = new AdjustLines(AdjustKind.POINTS, CurrencyUnit.of("CNY"));
    private final AdjustLines money = new AdjustLines(AdjustKind.PRINCIPAL, CurrencyUnit.of("CNY"));

    @Test
    void aNumberOnEachLineGetsTheAmountOfAllUnlessItHasItsOwn() {
        var read = points.read("8600 1873 0004 5671\n\n 8600187300038820\t-20\r\n8600187300041206, 1,200\n4711;7",
                Optional.of(50L));
        assertThat(read.wrong()).isZero();
        assertThat(read.rows()).containsExactly(new AdjustRow("8600187300045671", 50),
                new AdjustRow("8600187300038820", -20), new AdjustRow("8600187300041206", 1_200),
                new AdjustRow("4711", 7));
    }

    @Test
    void moneyIsReadInWholeMinorUnits() {
        assertThat(money.read("1,12.50\n2,\u22121,234.50\n3,-0.01", Optional.empty()).rows()).containsExactly(
                new AdjustRow("1", 1_250), new AdjustRow("2", -123_450), new AdjustRow("3", -1));
        assertThat(money.amount("12.345")).isEmpty();
        assertThat(points.amount("1.5")).isEmpty();
        assertThat(points.amount("-")).isEmpty();
    }

    @Test
    void theFirstLineThatCantBeReadIsNamed() {
        assertThat(points.read("1,5\n\n2,x\n3,y", Optional.empty()).wrong()).isEqualTo(3);
        assertThat(points.read("1\n2", Optional.empty()).wrong()).isEqualTo(1);
    }
}
