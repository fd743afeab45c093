package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.server.organisation.Closing;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stops everybody at once: over HTTP, within sessions that are already open. */
abstract class ClosingBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private Closing closing;

    @Test
    void inAClosedStoreEveryCallIsRefusedTheManagersIncluded() {
        var house = houses.open();
        var cashier = house.cashier();
        var manager = house.manager();
        house.run(() -> closing.closeStore(house.administrator(), house.places().store()));
        refused(RefusalCode.STORE_CLOSED, () -> cashier.catalog().search(""));
        refused(RefusalCode.STORE_CLOSED, () -> manager.sessions().current());
        refused(RefusalCode.STORE_CLOSED, house::cashier);
        house.run(() -> closing.openStore(house.administrator(), house.places().store()));
        assertThat(cashier.sessions().current().operator().staffNumber()).isEqualTo("0012");
    }

    @Test
    void aClosedStoreStopsNobodyElse() {
        var house = houses.open();
        var headquarters = house.headquarters();
        house.run(() -> closing.closeStore(house.administrator(), house.places().store()));
        assertThat(headquarters.sessions().list()).isNotEmpty();
    }

    @Test
    void atAClosedTerminalEveryCallIsRefused() {
        var house = houses.open();
        var cashier = house.cashier();
        house.run(() -> closing.closeTerminal(house.administrator(), house.places().desk().id()));
        refused(RefusalCode.TERMINAL_CLOSED, () -> cashier.sessions().current());
        refused(RefusalCode.TERMINAL_CLOSED, house::cashier);
    }

    @Test
    void aSuspendedEmployeeIsRefusedAtTheNextCall() {
        var house = houses.open();
        var signedIn = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        var cashier = house.with(signedIn.token());
        var people = house.headquarters().api(EmployeeApi.class);
        people.suspend(signedIn.operator().id());
        refused(RefusalCode.EMPLOYEE_SUSPENDED, () -> cashier.sessions().current());
        refused(RefusalCode.EMPLOYEE_SUSPENDED, house::cashier);
        people.resume(signedIn.operator().id());
        refused(RefusalCode.SESSION_EXPIRED, () -> cashier.sessions().current());
        assertThat(house.cashier().sessions().current().operator().staffNumber()).isEqualTo("0012");
    }
}
