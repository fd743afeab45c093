package org.counterfoil.client.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FieldControlsTest {

    @Test
    void fewOptionsStandSideBySideOnlyWhereTheirNamesCanBeReadWhole() {
        assertThat(FieldControls.fit(named("中文", "English", "Tiếng Việt"))).isTrue();
        assertThat(FieldControls.fit(named("None", "Mainland China"))).isTrue();
        assertThat(FieldControls.fit(named("Whole merchant", "00 Headquarters", "101 Riverside"))).isFalse();
        assertThat(FieldControls.fit(named("全商户", "00 商户总部", "101 滨江路旗舰店"))).isFalse();
    }

    private static List<FieldType.Option> named(String... names) {
        return Stream.of(names).map(name -> new FieldType.Option(name, name)).toList();
    }
}
