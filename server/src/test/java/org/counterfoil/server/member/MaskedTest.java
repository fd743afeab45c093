package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void aPhoneIsShownWithItsMiddleHidden() {
        assertThat(Masked.phone("13812346027")).isEqualTo("138 **** 6027");
        assertThat(Masked.phone("0901234567")).isEqualTo("090 **** 4567");
        assertThat(Masked.phone("91234567")).isEqualTo("91 **** 67");
        assertThat(Masked.phone("")).isEmpty();
    }

    @Test
    void aPhoneTooShortToHideItsMiddleIsHiddenWhole() {
        assertThat(Masked.phone("1234567")).isEqualTo("*******");
    }
}
