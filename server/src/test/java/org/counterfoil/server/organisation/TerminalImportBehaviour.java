package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.EditTerminal;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Importer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Terminals from a file. */
abstract class TerminalImportBehaviour {

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    private House house;
    private Importer importer;
    private String store;

    @BeforeEach
    void open() {
        house = houses.open();
        importer = new Importer(house.headquarters(), "terminals");
        store = jdbc.sql("select code from store where id = ?").param(house.places().store()).query(String.class)
                .single();
    }

    @Test
    void terminalsAreNumberedInTheOrderOfTheFile() {
        var checked = importer.checked("store;type;alias;expires;grade", store + ";消费前置;前台 8;2031/1/31;",
                store + ";Front desk;前台 9;;system");
        assertThat(importer.troubles(checked)).isEmpty();
        assertThat(importer.carriedOut(checked, ImportMode.ALL_OR_NOTHING).counts().added()).isEqualTo(2);

        var added = added("前台");
        assertThat(added).extracting(row -> row.profile()).containsExactly(
                new TerminalProfile("前台 8", TerminalGrade.ORDINARY, Optional.of(LocalDate.of(2031, 1, 31)), ""),
                new TerminalProfile("前台 9", TerminalGrade.SYSTEM, Optional.empty(), ""));
        assertThat(Long.parseLong(added.get(1).number())).isEqualTo(Long.parseLong(added.get(0).number()) + 1);
        assertThat(added.get(0).type()).isEqualTo(TerminalType.FRONT_DESK);
    }

    @Test
    void everyBadRowIsToldWithItsColumn() {
        var checked = importer.checked("store,type,alias,expires", "99,pos,a,", store + ",desk,a,",
                store + ",merchant-back-office,a,", store + ",pos,,", store + ",pos,a,2030-02-30",
                store + ",pos,b,47500");
        assertThat(importer.troubles(checked)).containsExactly("2 store-unknown store", "3 choice-unknown type",
                "4 terminal-type-elsewhere type", "5 field-missing alias", "6 day-malformed expires");
        assertThat(checked.counts().good()).isEqualTo(1);
    }

    @Test
    void whatWasUsedOrChangedSinceIsKept() {
        var terminals = importer.line().api(TerminalApi.class);
        var done = importer.carriedOut(importer.checked("store,type,alias", store + ",pos,甲", store + ",front-desk,乙",
                store + ",pos,丙"), ImportMode.ONLY_GOOD);
        var changed = added("甲").getFirst();
        terminals.edit(new EditTerminal(changed.id(), changed.version(), TerminalProfile.of("甲甲")));
        jdbc.sql("update terminal set epoch = 1 where id = ?").param(added("乙").getFirst().id()).update();

        var undone = importer.undone(done);
        assertThat(undone.counts()).isEqualTo(new ImportCounts(0, 0, 0, 1, 2));
        assertThat(importer.troubles(undone)).containsExactly("2 row-changed-since -", "3 terminal-used -");
        assertThat(added("丙")).isEmpty();
    }

    private List<TerminalRow> added(String text) {
        return importer.line().api(TerminalApi.class)
                .list(new TerminalFilter(text, Optional.empty(), Set.of(), Set.of(), DayRange.ANY,
                        PageWanted.first(200)))
                .rows();
    }
}
