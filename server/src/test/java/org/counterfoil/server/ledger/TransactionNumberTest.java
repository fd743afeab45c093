package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionNumberTest {

    @Test
    void aNumberIsDateSlotAndPlaceAndComesBackFromItsText() {
        var number = TransactionNumber.of(TransactionNumber.id(3, 42), LocalDate.of(2026, 1, 31));

        assertThat(number.text()).isEqualTo("20260131030000000042");
        assertThat(TransactionNumber.parse(" 20260131030000000042 ")).contains(number);
        assertThat(number.id()).isEqualTo(3_000_000_000_042L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026013103000000004", "202601310300000000421", "20260231030000000042",
            "2026013103000000004x", "２0260131030000000042"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(TransactionNumber.parse(text)).isEmpty();
    }
}
