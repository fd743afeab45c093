package org.counterfoil.client.staff.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.LogRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogMoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"organisation|adjust-quota|01 RECHARGE|CNY|10142500|¥101,425.00",
            "organisation|adjust-quota|01 RECHARGE|VND|50000000|₫50,000,000",
            "organisation|adjust-quota|01 POINTS|VND|500|500",
            "organisation|check-quota|01 RECHARGE|CNY|checked|checked",
            "parameter|set|recharge-least|VND|10000|₫10,000", "parameter|set|day-begins|VND|4|4",
            "parameter|set|adjust-alone-points|CNY|10000|10000"})
    void amountsAreReadInTheMerchantsMoney(String module, String action, String subject, String currency, String told,
            String read) {
        assertThat(LogMoney.read(line(module, action, subject), told, Figures.of(Language.EN, currency)))
                .isEqualTo(read);
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        assertThat(LogMoney.read(line("organisation", "adjust-quota", "01 RECHARGE"), "",
                Figures.of(Language.EN, "CNY"))).isEmpty();
    }

    private static LogRow line(String module, String action, String subject) {
        return new LogRow(1, Sitting.NOW, module, action, subject, LogRow.DONE, new LogRow.Who("0001", "Su Nian"),
                new LogRow.Place("01", "1873300001"), "127.0.0.1", Optional.empty());
    }
}
