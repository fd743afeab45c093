package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {

    @ParameterizedTest
    @CsvSource({"138 0013 8000,13800138000", "+84 (90) 123-4567,84901234567", "'',''", "' - ',''"})
    void aPhoneIsKeptByItsDigits(String typed, String kept) {
        assertThat(Personal.phone(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1234567890123456", "138x0013800", "+", "13800+138000"})
    void whatIsNoPhoneIsRefused(String typed) {
        refused(RefusalCode.PHONE_MALFORMED, () -> Personal.phone(typed));
    }

    @Test
    void aNameIsNeededAndNotTooLong() {
        assertThat(Personal.name(" 阮氏明 ")).isEqualTo("阮氏明");
        refused(RefusalCode.NAME_MISSING, () -> Personal.name(" \t"));
        refused(RefusalCode.BAD_REQUEST, () -> Personal.name("x".repeat(101)));
    }
}
