package org.counterfoil.client.device.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderProfileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"01026f6c3a|HEX|01026f6c3a", "01026f6c3a|TEN_DIGITS|0040856634",
            "01026f6c3a|EIGHT_DIGITS|07302202", "01026f6c3a|THREE_AND_FIVE|111,27706",
            "01026f6c3a|FIVE_AND_FIVE|00623,27706"})
    void oneChipIsPrintedInFiveWays(String hex, ChipFormat format, String printed) {
        assertThat(ChipFormat.HEX.convert(hex, format)).contains(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0040856634|TEN_DIGITS|THREE_AND_FIVE|111,27706",
            "0040856634|TEN_DIGITS|FIVE_AND_FIVE|00623,27706", "00623,27706|FIVE_AND_FIVE|TEN_DIGITS|0040856634",
            "111,27706|THREE_AND_FIVE|EIGHT_DIGITS|07302202"})
    void aReaderIsConvertedByItsProfile(String read, ChipFormat from, ChipFormat to, String stored) {
        var profile = ReaderProfile.usual().withChip(from, to);

        assertThat(profile.read(read)).isEqualTo(Scan.card(stored));
    }

    @Test
    void bytesThatAReaderDoesNotPrintCannotBeMadeUp() {
        assertThat(ChipFormat.EIGHT_DIGITS.convert("07302202", ChipFormat.TEN_DIGITS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"01026f6c3a|HEX", "0040856634|TEN_DIGITS", "07302202|EIGHT_DIGITS",
            "111,27706|THREE_AND_FIVE", "00623,27706|FIVE_AND_FIVE"})
    void theProfileIsFoundByOneCardWhosePrintedNumberIsKnown(String read, ChipFormat format) {
        for (var stored : ChipFormat.values()) {
            var number = ChipFormat.HEX.convert("01026f6c3a", stored).orElseThrow();
            var found = Chip.detect(read, number);
            if (stored.canComeFrom(format) && stored != format) {
                assertThat(found).contains(new Chip(format, stored));
            }
            assertThat(found.flatMap(chip -> chip.number(read)))
                    .isEqualTo(stored.canComeFrom(format) ? Optional.of(number) : Optional.empty());
        }
    }

    @Test
    void aCardThatIsAnotherOneTellsNoProfile() {
        assertThat(Chip.detect("0000000001", "00623,27706")).isEmpty();
        assertThat(Chip.detect("07302202", "0040856634")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%B8600187300045671^LIN/ZHIXIA?;8600187300045671=2804?|8600187300045671",
            ";8600187300045671?|8600187300045671", "%LIN?;8600187300045671?7|8600187300045671"})
    void aStripeGivesItsSecondTrack(String typed, String number) {
        assertThat(ReaderProfile.usual().read(typed)).isEqualTo(Scan.card(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%B8600187300045671^LIN?", ";86001873", ";8600E?"})
    void aStripeWithoutAGoodSecondTrackIsUnreadable(String typed) {
        assertThat(ReaderProfile.usual().read(typed).kind()).isEqualTo(ScanKind.UNREADABLE);
    }

    @Test
    void whatWasScannedIsToldByItsForm() {
        assertThat(Scan.of("20261121200000000127").kind()).isEqualTo(ScanKind.TRANSACTION);
        assertThat(Scan.of("8600187300045671").kind()).isEqualTo(ScanKind.CARD);
        assertThat(Scan.of("6901284100129").kind()).isEqualTo(ScanKind.PRODUCT);
        assertThat(Scan.of("20269921200000000127").kind()).isEqualTo(ScanKind.CARD);
    }
}
