package org.counterfoil.common.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionNumberTest {

    @Test
    void versionsAreOrderedByTheirNumbersAndNotByTheirDigits() {
        assertThat(version("1.10").isNewerThan(version("1.9.12"))).isTrue();
        assertThat(version("1.9.12").isNewerThan(version("1.10"))).isFalse();
        assertThat(version("2").isNewerThan(version("1.99"))).isTrue();
        assertThat(version("1.2").compareTo(version("1.2.0-SNAPSHOT"))).isZero();
    }

    @Test
    void whatIsNoVersionIsNone() {
        for (var text : new String[]{"", "unpacked", "1.", ".1", "1.2.3.4.5.6", "9999999", "1..2"}) {
            assertThat(VersionNumber.read(text)).as(text).isEmpty();
        }
        assertThat(version("1.2.3")).hasToString("1.2.3");
    }

    private static VersionNumber version(String text) {
        return VersionNumber.read(text).orElseThrow();
    }
}
