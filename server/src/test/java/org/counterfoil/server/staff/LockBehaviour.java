package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.util.Map;

import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.LockApi;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.Unlock;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.testing.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A locked desk, over HTTP: its operator comes back, or somebody else takes over. */
abstract class LockBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Test
    void theOperatorComesBackIntoTheSameSession() {
        var house = houses.open();
        var opened = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        var line = house.with(opened.token());
        line.api(LockApi.class).open(new Unlock(House.PASSWORD));
        assertThat(line.sessions().current()).isEqualTo(opened);
        assertThat(line.sessions().list()).hasSize(1);
    }

    @Test
    void wrongPasswordsAtALockCountAsThoseOfSigningInDo() {
        var house = houses.open();
        var line = house.cashier();
        for (int left = 4; left >= 1; left--) {
            assertThat(refused(RefusalCode.UNLOCK_FAILED, () -> unlock(line, "wrong password")).arguments())
                    .containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> unlock(line, "wrong password"));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> unlock(line, House.PASSWORD));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> house.signIn(house.places().desk(), "0012", House.PASSWORD));
        try (var _ = clock.later(Duration.ofMinutes(15))) {
            unlock(line, House.PASSWORD);
        }
    }

    @Test
    void theRightPasswordForgivesTheWrongOnesBeforeIt() {
        var line = houses.open().cashier();
        for (int round = 0; round < 3; round++) {
            refused(RefusalCode.UNLOCK_FAILED, () -> unlock(line, "wrong password"));
            refused(RefusalCode.UNLOCK_FAILED, () -> unlock(line, "wrong password"));
            unlock(line, House.PASSWORD);
        }
    }

    @Test
    void whoTakesOverGetsASessionAndTheOneBeforeEnds() {
        var house = houses.open();
        var before = house.signIn(house.places().desk(), "0012", House.PASSWORD);
        var line = house.with(before.token());
        var next = line.api(LockApi.class).handOver(as(house, "M1", House.PASSWORD));
        assertThat(next.operator().staffNumber()).isEqualTo("M1");
        assertThat(next.epoch()).isEqualTo(before.epoch() + 1);
        refused(RefusalCode.SESSION_EXPIRED, () -> line.sessions().current());
        assertThat(house.with(next.token()).sessions().list()).singleElement()
                .satisfies(open -> assertThat(open.operator().staffNumber()).isEqualTo("M1"));
    }

    @Test
    void whoMayNotTakeOverEndsNoSession() {
        var house = houses.open();
        var line = house.cashier();
        var lock = line.api(LockApi.class);
        refused(RefusalCode.SIGN_IN_FAILED, () -> lock.handOver(as(house, "M1", "wrong password")));
        var elsewhere = SignIn.of(house.places().otherDesk().number(), "M1", House.PASSWORD, Language.ZH_CN);
        refused(RefusalCode.BAD_REQUEST, () -> lock.handOver(elsewhere));
        var stranger = People.of(house).hire("0300", RoleType.FRONT_DESK, Map.of());
        People.of(house).employees().suspend(stranger.employee().employee().id());
        refused(RefusalCode.EMPLOYEE_SUSPENDED,
                () -> lock.handOver(as(house, "0300", stranger.password().orElseThrow().password())));
        line.sessions().current();
    }

    private static void unlock(Line line, String password) {
        line.api(LockApi.class).open(new Unlock(password));
    }

    private static SignIn as(House house, String number, String password) {
        return SignIn.of(house.places().desk().number(), number, password, Language.ZH_CN);
    }
}
