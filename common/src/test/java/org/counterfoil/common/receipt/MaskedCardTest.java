package org.counterfoil.common.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedCardTest {

    @Test
    void theMiddleOfANumberIsHidden() {
        assertThat(MaskedCard.of("8600 1873 0004 5671")).isEqualTo("8600 **** 5671");
    }

    @Test
    void aShortNumberShowsItsEndAtMost() {
        assertThat(MaskedCard.of("12345678")).isEqualTo("**** 5678");
        assertThat(MaskedCard.of("1234")).isEqualTo("****");
        assertThat(MaskedCard.of("")).isEmpty();
    }
}
