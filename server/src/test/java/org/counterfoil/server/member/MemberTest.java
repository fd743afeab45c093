package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void aPhoneIsShownWithItsMiddleHidden() {
        assertThat(Member.masked("13812346027")).isEqualTo("138 **** 6027");
        assertThat(Member.masked("")).isEmpty();
    }

    @Test
    void aPhoneTooShortToHideItsMiddleIsHiddenWhole() {
        assertThat(Member.masked("1234567")).isEqualTo("*******");
    }
}
