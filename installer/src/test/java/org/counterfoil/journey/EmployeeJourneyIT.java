package org.counterfoil.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import javafx.scene.input.KeyCode;

import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.OnH2;
import org.junit.jupiter.api.Test;

/** Somebody new, from the list of employees at headquarters to the first sale at a desk. */
@OnH2
class EmployeeJourneyIT extends Journey {

    private static final String OWN = "my own words 7";

    @Test
    void whoIsAddedAtHeadquartersOpensTheDeskWithTheOneTimePassword() throws IOException, InterruptedException {
        var house = openHouse();
        var office = officeOf(house);
        add(office, "0300");
        var password = office.written("one-time");

        var desk = deskOf(house);
        desk.typeCredentials("0300", password);
        change(desk, password);
        desk.awaitSale();
        assertThat(house.headquarters().api(EmployeeApi.class).list(EmployeeFilter.all(50)).rows())
                .extracting(EmployeeRow::staffNumber).contains("0300");
    }

    @Test
    void aNumberThatIsTakenIsToldAtItsFieldAndNothingIsAdded() throws IOException, InterruptedException {
        var house = openHouse();
        var office = officeOf(house);
        add(office, CASHIER);
        office.awaitCursor("staffNumber");
        assertThat(house.headquarters().api(EmployeeApi.class).count(EmployeeFilter.all(50))).isEqualTo(3);
    }

    private static void add(Desk office, String number) {
        office.typeCredentials("A1", House.PASSWORD);
        office.click("员工");
        office.awaitCell(CASHIER);
        office.click("新增员工");
        office.awaitCursor("staffNumber");
        office.hands().type(number);
        office.hands().press(KeyCode.TAB);
        office.hands().type("Lin Mei");
        office.hands().press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        office.pick("role", "OPERATOR");
        office.hands().press(KeyCode.TAB);
        office.pick("store", "南山店");
        office.hands().press(KeyCode.ENTER);
    }

    private static void change(Desk desk, String password) {
        desk.awaitCursor("current-password");
        desk.hands().type(password);
        desk.hands().press(KeyCode.TAB);
        desk.hands().type(OWN);
        desk.hands().press(KeyCode.TAB);
        desk.hands().type(OWN);
        desk.hands().press(KeyCode.ENTER);
    }
}
