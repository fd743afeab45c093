package org.counterfoil.server.issuing.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.junit.jupiter.api.Test;

class OpeningCountsTest {

    private final OpeningCounts counts = new OpeningCounts(Map.of("box", "储物箱 x", "car-wash", "洗车"));

    @Test
    void servicesAreNamedByCodeOrNameInAnyOfTheUsualWays() {
        assertThat(counts.read("洗车 3；box:5")).isEqualTo(Map.of("car-wash", 3, "box", 5));
        assertThat(counts.read("BOX 3, car-wash×2")).isEqualTo(Map.of("car-wash", 2, "box", 3));
        assertThat(counts.read("box x4；；")).isEqualTo(Map.of("box", 4));
        assertThat(counts.read("储物箱 x 7")).isEqualTo(Map.of("box", 7));
        assertThat(counts.read(" ")).isEmpty();
        assertThat(OpeningCounts.sum("洗车 3；box:5")).isEqualTo(8);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        for (var cell : new String[]{"洗车", "3", "洗车 0", "洗车 3; 洗车 2", "洗车 1234567", "洗车 -3"}) {
            assertThat(refused(RefusalCode.COUNTS_MALFORMED, () -> counts.read(cell)).arguments())
                    .as(cell).containsEntry("field", "counts");
        }
        assertThat(refused(RefusalCode.PRODUCT_UNKNOWN, () -> counts.read("打蜡 2")).arguments())
                .containsEntry("product", "打蜡");
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String cell) {
        try {
            assertThat(counts.read(cell).values()).allMatch(uses -> uses > 0);
        } catch (RefusedException refused) {
            assertThat(refused.refusal().arguments()).containsEntry("field", "counts");
        }
        assertThat(OpeningCounts.sum(cell)).isNotNegative();
    }

    @Property
    void whatIsReadAddsUpToTheSum(@ForAll @IntRange(min = 1, max = 999_999) int wash,
            @ForAll @IntRange(min = 1, max = 999_999) int box) {
        var cell = "洗车 " + wash + "、box=" + box;
        assertThat(counts.read(cell).values().stream().mapToLong(uses -> uses).sum())
                .isEqualTo(OpeningCounts.sum(cell));
    }
}
