package org.counterfoil.client.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.counterfoil.client.shared.control.TrendChart.Day;
import org.junit.jupiter.api.Test;

class TrendChartTest {

    @Test
    void daysWithoutAnyFigureHaveTheAxisAlone() {
        assertThat(TrendChart.lines(List.of(new Day("1", 0, 0), new Day("2", 0, 0)))).isZero();
        assertThat(TrendChart.lines(List.of(new Day("1", 0, 0), new Day("2", 0, 1)))).isEqualTo(4);
        assertThat(TrendChart.lines(List.of(new Day("1", 2850, 0), new Day("2", 0, 0)))).isEqualTo(4);
    }
}
