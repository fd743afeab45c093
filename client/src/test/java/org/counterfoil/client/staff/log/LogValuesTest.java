package org.counterfoil.client.staff.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LogValuesTest {

    private final LogValues values = new LogValues(new Sitting(Language.EN, Theme.LIGHT).texts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|IN_SERVICE|In service", "''|SUSPENDED, sessions ended: 2|Suspended, 2 sessions ended",
            "''|1 other sessions ended|1 session ended", "''|session 40817|Session 40817", "''|not checked|Not checked",
            "''|good until 2026-11-22T06:26:00Z|Valid until 22 Nov 2026 14:26", "''|for 0127|For 0127",
            "kind|FRANCHISE|Franchise", "language|ZH_CN|简体中文", "features|[COUNTS, EXPORTS]|Count services, Exports",
            "expires|permanent|Permanent", "expires|2027-03-31|31 Mar 2027",
            "grants|SPEND=WRITE,VOID=READ|Spend from stored value: Full, Void transactions: View"})
    void whatTheServerNamesIsToldInWords(String field, String told, String words) {
        assertThat(values.of(field, told)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"name|Open", "contact|NONE", "reason|closed, for good", "''|12480",
            "''|a level, of its own", "kind|HOLOGRAM", "grants|FLY=WRITE", "expires|some day", "''|good until ever"})
    void whatSomebodyTypedOrThisClientDoesNotKnowStaysAsItIs(String field, String told) {
        assertThat(values.of(field, told)).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNameHasItsWords(Language language) {
        var known = new LogValues(new Sitting(language, Theme.LIGHT).texts());
        assertThat(LogValues.NAMES).allSatisfy(name -> assertThat(known.name(name)).doesNotStartWith("log.value."));
    }

    @Test
    void anImportIsTakenApartToo() {
        assertThat(Change.between("", "added=12 bad=1 mode=ONLY_GOOD sha256=5f1a")).containsExactly(
                new Change("added", "", "12"), new Change("bad", "", "1"), new Change("mode", "", "ONLY_GOOD"),
                new Change("sha256", "", "5f1a"));
    }
}
