package org.counterfoil.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.scene.input.KeyCode;

import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.OnH2;
import org.junit.jupiter.api.Test;

/** A new store, from the list at headquarters to the first sign-in at its back office. */
@OnH2
class StoreJourneyIT extends Journey {

    @Test
    void aNewStoreGetsItsQuotaItsDeskAndItsManager() throws IOException, InterruptedException {
        var house = openHouse();
        var office = officeOf(house);
        office.typeCredentials("A1", House.PASSWORD);
        office.click("门店");
        var password = add(office);
        grant(office);
        addDesk(office);

        var line = house.headquarters();
        var store = line.api(StoreApi.class).list(StoreFilter.all(PageWanted.first(2)).withText("901")).rows()
                .getFirst();
        assertThat(store.profile().name()).isEqualTo("Riverside");
        assertThat(store.recharge().left()).isEqualTo(1_000_00);
        assertThat(terminals(line, store.id(), TerminalType.FRONT_DESK)).extracting(row -> row.profile().alias())
                .containsExactly("Desk 1");
        var back = at(terminals(line, store.id(), TerminalType.STORE_BACK_OFFICE).getFirst().number());
        back.typeCredentials("0901", password);
        back.awaitCursor("current-password");
    }

    /** Adds store 901 and returns its manager's one-time password. */
    private static String add(Desk office) {
        office.click("新增门店");
        office.awaitCursor("number");
        office.hands().type("901");
        office.hands().press(KeyCode.TAB);
        office.hands().type("Riverside");
        office.tabTo("staffNumber");
        office.hands().type("0901");
        office.hands().press(KeyCode.TAB);
        office.hands().type("Lin Mei");
        office.hands().press(KeyCode.ENTER);
        var password = office.written("one-time");
        office.hands().press(KeyCode.ESCAPE);
        return password;
    }

    private static void grant(Desk office) {
        office.openOnly("901");
        office.click("额度");
        office.awaitCursor("adjust-recharge");
        office.hands().press(KeyCode.ENTER);
        office.awaitCursor("direction");
        office.tabTo("amount");
        office.hands().type("1000");
        office.hands().press(KeyCode.TAB);
        office.hands().type("opening");
        office.hands().press(KeyCode.ENTER);
        office.awaitSentence("充值额度 ¥0.00 → ¥1,000.00");
        office.hands().press(KeyCode.ESCAPE);
    }

    private static void addDesk(Desk office) {
        office.click("终端");
        office.click("新增终端");
        office.pick("store", "901");
        office.hands().press(KeyCode.TAB);
        office.pick("type", "消费前置");
        office.hands().press(KeyCode.TAB);
        office.hands().type("Desk 1");
        office.hands().press(KeyCode.ENTER);
        office.awaitSentence("Desk 1 已新增");
    }

    private static List<TerminalRow> terminals(Line line, long store, TerminalType type) {
        return line.api(TerminalApi.class)
                .list(new TerminalFilter("", Optional.of(store), Set.of(type), Set.of(), DayRange.ANY,
                        PageWanted.first(2)))
                .rows();
    }
}
