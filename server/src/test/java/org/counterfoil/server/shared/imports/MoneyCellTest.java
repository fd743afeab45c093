package org.counterfoil.server.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.server.shared.imports.file.FileTable;
import org.junit.jupiter.api.Test;

/** Amounts of money, and rows that add them up, as they stand in files. */
class MoneyCellTest {

    private static final ImportWords WORDS = new ImportWords("data", "guide", List.of(), Map.of(), Map.of(), List.of(),
            List.of("合计", "Total"));
    private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.text("name", true, 60, ""),
            ImportColumn.money("principal", 2, "1"));

    private final CellReader yuan = new CellReader(ImportColumn.money("principal", 2, "1"), WORDS);
    private final CellReader dong = new CellReader(ImportColumn.money("principal", 0, "1"), WORDS);

    @Test
    void amountsAreReadInMinorUnits() {
        assertThat(yuan.read("1,200.50")).contains("120050");
        assertThat(yuan.read("1200.5")).contains("120050");
        assertThat(yuan.read("12.500")).as("zeros are no decimals").contains("1250");
        assertThat(yuan.read("-3")).contains("-300");
        assertThat(yuan.read("0")).contains("0");
        assertThat(yuan.read("")).isEmpty();
        assertThat(dong.read("45,000")).contains("45000");
        refused(RefusalCode.AMOUNT_DECIMALS, () -> yuan.read("1.005"));
        refused(RefusalCode.AMOUNT_DECIMALS, () -> dong.read("1.5"));
        for (var cell : List.of("1,50", "1.2.3", "abc", "1e5", "¥5", "--1", ".", "99999999999999")) {
            refused(RefusalCode.AMOUNT_MALFORMED, () -> yuan.read(cell));
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 40) String cell) {
        readOrRefused(cell);
    }

    @Property
    void anythingLikeANumberIsReadOrRefused(
            @ForAll @CharRange(from = '+', to = '9') @StringLength(max = 24) String cell) {
        readOrRefused(cell);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long minor) {
        assertThat(yuan.read(BigDecimal.valueOf(minor, 2).toPlainString())).contains(Long.toString(minor));
    }

    @Test
    void theLastRowAddsUpWhereItBeginsWithAWordForThat() {
        var split = split("Total 1,200", "12.50");
        assertThat(split.rows()).hasSize(1);
        assertThat(split.controls()).isEqualTo(Map.of(ImportView.ROWS, 1_200L, "principal", 1_250L));
        assertThat(split("合计", "").controls()).isEmpty();
        assertThat(split("合计：3 人", "1").controls()).containsEntry(ImportView.ROWS, 3L);
        assertThat(split("Total Wang", "1").rows()).as("a name").hasSize(2);
        refused(RefusalCode.AMOUNT_MALFORMED, () -> split("Total", "x"));
    }

    @Property
    void noLastRowEndsInAnythingButASplitOrARefusal(@ForAll @StringLength(max = 20) String first,
            @ForAll @StringLength(max = 12) String sum) {
        try {
            assertThat(split("Total" + first, sum).rows()).hasSizeBetween(1, 2);
        } catch (RefusedException refused) {
            assertThat(refused.refusal().arguments()).containsEntry("field", "principal");
        }
    }

    private static TotalsRow.Split split(String first, String sum) {
        var table = new FileTable(List.of("name", "principal"), List.of(new FileTable.Line(2, List.of("Lin", "1")),
                new FileTable.Line(3, List.of(first, sum))));
        return TotalsRow.split(table, FileColumns.of(COLUMNS, WORDS, table), WORDS, true);
    }

    private void readOrRefused(String cell) {
        try {
            yuan.read(cell).ifPresent(text -> assertThat(Long.parseLong(text)).isBetween(-1_000_000_000_000_000L,
                    1_000_000_000_000_000L));
        } catch (RefusedException refused) {
            assertThat(refused.refusal().arguments()).containsEntry("field", "principal");
        }
    }
}
