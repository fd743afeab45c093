package org.counterfoil.client.device.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.counterfoil.client.device.DeviceSettingException;
import org.counterfoil.client.device.pinpad.PinPadSettings;
import org.counterfoil.client.device.scan.ChipFormat;
import org.counterfoil.client.device.scan.ReaderProfile;
import org.counterfoil.client.shared.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskDevicesTest {

    private static DeskDevices devices(String pinPad, String reader) {
        return DeskDevices.of(new Settings.Devices("", pinPad, reader));
    }

    @Test
    void whereNothingIsSaidPinsAreKeyedInAndReadersAreTheUsualOnes() {
        assertThat(devices("", "").pinPad()).isEmpty();
        assertThat(devices("connection=keys", "kind=wedge").pinPad()).isEmpty();
        assertThat(devices("", "").reader()).isEqualTo(ReaderProfile.usual());
    }

    @Test
    void aSerialPadIsRead() {
        assertThat(devices("connection=serial; port=COM4", "").pinPad())
                .contains(new PinPadSettings.Serial("COM4", 9_600));
        assertThat(devices("connection=serial;port=/dev/ttyS1;baud=2400", "").pinPad())
                .contains(new PinPadSettings.Serial("/dev/ttyS1", 2_400));
    }

    @Test
    void aChipReaderIsRead() {
        assertThat(devices("", "kind=em4100;digits=8h10d").reader())
                .isEqualTo(ReaderProfile.usual().withChip(ChipFormat.TEN_DIGITS, ChipFormat.TEN_DIGITS));
        assertThat(devices("", "kind=em4100;digits=hex;number=4H4H;gap=50;minimum=8").reader())
                .isEqualTo(new ReaderProfile(Duration.ofMillis(50), 8, ReaderProfile.usual()
                        .withChip(ChipFormat.HEX, ChipFormat.FIVE_AND_FIVE).chip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "connection=usb||The setting pinpad.connection is 'usb'; it must be keys or serial.",
            "connection=serial||The setting pinpad.port is missing: it gives the port's name, as /dev/ttyS1 or COM4.",
            "connection=serial;port=COM4;baud=fast||The setting pinpad.baud is 'fast'; it must be a whole number from 1"
                    + " to 921600.",
            "serial||The setting pinpad has a part 'serial'; it must be name=value, where the name is connection or"
                    + " port or baud.",
            "|kind=rfid|The setting reader.kind is 'rfid'; it must be wedge or em4100.",
            "|kind=em4100|The setting reader.digits is missing: it gives what the reader types: hex or 8H10D or 6H8D or"
                    + " 2H4H or 4H4H.",
            "|kind=em4100;digits=8D|The setting reader.digits is '8D'; it must be hex or 8H10D or 6H8D or 2H4H or"
                    + " 4H4H.",
            "|kind=em4100;digits=6H8D;number=8H10D|The setting reader.number is '8H10D'; it must be one that holds no"
                    + " more of the chip than 6H8D does.",
            "|gap=0|The setting reader.gap is '0'; it must be a whole number from 1 to 500."})
    void aBadSettingGetsOneSentence(String pinPad, String reader, String sentence) {
        assertThatThrownBy(() -> devices(pinPad == null ? "" : pinPad, reader == null ? "" : reader))
                .isInstanceOf(DeviceSettingException.class).hasMessage(sentence);
    }
}
