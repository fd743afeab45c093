package org.counterfoil.client.device.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.counterfoil.client.device.DeviceSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterSettingsTest {

    @Test
    void everyKindIsRead() {
        assertThat(WriterSettings.read("")).isEqualTo(new WriterProfile.None());
        assertThat(WriterSettings.read("connection=msr605;port=COM5"))
                .isEqualTo(new WriterProfile.Stripe("COM5", 9_600, true));
        assertThat(WriterSettings.read("connection=msr605;port=/dev/ttyUSB0;baud=19200;stripe=low"))
                .isEqualTo(new WriterProfile.Stripe("/dev/ttyUSB0", 19_200, false));
        assertThat(WriterSettings.read("connection=pcsc"))
                .isEqualTo(new WriterProfile.Chip("", "FFFFFFFFFFFF", false, 4, BlockForm.ASCII));
        assertThat(WriterSettings.read("connection=pcsc;reader=ACR122;key=a0a1a2a3a4a5;keytype=b;block=9;form=bcd"))
                .isEqualTo(new WriterProfile.Chip("ACR122", "a0a1a2a3a4a5", true, 9, BlockForm.BCD))
                .asString().doesNotContain("a0a1");
        assertThat(WriterSettings.read("connection=file;path=cards;plays=chip"))
                .isEqualTo(new WriterProfile.Folder(Path.of("cards"), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "connection=usb|The setting writer.connection is 'usb'; it must be none or msr605 or pcsc or file.",
            "connection=msr605|The setting writer.port is missing: it gives the port's name, as /dev/ttyUSB0 or COM5.",
            "connection=msr605;port=COM5;stripe=strong|The setting writer.stripe is 'strong'; it must be high or low.",
            "connection=pcsc;block=7|The setting writer.block is '7'; it must be one that holds data; every fourth one,"
                    + " as 3 or 7, holds keys.",
            "connection=pcsc;block=0|The setting writer.block is '0'; it must be a whole number from 1 to 62.",
            "connection=pcsc;form=hex|The setting writer.form is 'hex'; it must be ascii or bcd.",
            "connection=pcsc;keytype=c|The setting writer.keytype is 'c'; it must be a or b.",
            "connection=file|The setting writer.path is missing: it gives a folder."})
    void whatCanNotBeIsToldInOneSentence(String line, String sentence) {
        assertThatThrownBy(() -> WriterSettings.read(line)).isInstanceOf(DeviceSettingException.class)
                .hasMessage(sentence);
    }

    @Test
    void aKeyThatIsNoneIsNotTold() {
        assertThatThrownBy(() -> WriterSettings.read("connection=pcsc;key=12345"))
                .isInstanceOf(DeviceSettingException.class).hasMessageContaining("12 hex digits")
                .hasMessageNotContaining("12345");
    }
}
