package org.counterfoil.client.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFaultAndStateHasItsSentence(Language language) {
        var texts = Texts.of(language);
        for (var fault : PrintFault.values()) {
            assertThat(texts.get("device.print." + fault.key())).doesNotStartWith("device.");
        }
        for (var state : PrinterState.values()) {
            assertThat(texts.get("device.printer." + state.key())).doesNotStartWith("device.");
        }
    }
}
