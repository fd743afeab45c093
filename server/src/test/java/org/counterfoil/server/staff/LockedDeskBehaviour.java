package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.guard.TryCounter;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Too many wrong passwords at a desk, over HTTP, and how its people get in again. */
abstract class LockedDeskBehaviour {

    private static final Duration LOCK = Duration.ofMinutes(15);

    @Autowired
    private Houses houses;

    @Autowired
    private TryCounter tries;

    @Autowired
    private TestClock clock;

    @Test
    void whoGetsAOneTimePasswordSignsInAtTheLockedDeskWhichIsFreeThen() {
        var people = People.of(houses.open());
        var house = people.house();
        lock(house);
        refused(RefusalCode.SIGN_IN_LOCKED, () -> atDesk(house, "M1", House.PASSWORD));

        var password = people.employees().resetPassword(people.idOf("0012")).password();

        refused(RefusalCode.SIGN_IN_LOCKED, () -> atDesk(house, "M1", House.PASSWORD));
        atDesk(house, "0012", password);
        atDesk(house, "M1", House.PASSWORD);
    }

    @Test
    void aWrongOneTimePasswordNeitherFreesTheDeskNorDrawsItsLockOut() {
        var people = People.of(houses.open());
        var house = people.house();
        lock(house);
        people.employees().resetPassword(people.idOf("0012"));

        try (var _ = clock.later(Duration.ofMinutes(14))) {
            refused(RefusalCode.SIGN_IN_FAILED, () -> atDesk(house, "0012", "wrong password"));
            refused(RefusalCode.SIGN_IN_LOCKED, () -> atDesk(house, "M1", House.PASSWORD));
        }
        try (var _ = clock.later(LOCK)) {
            atDesk(house, "M1", House.PASSWORD);
        }
    }

    @Test
    void aOneTimePasswordIsGuessedAtFiveTimesAndNoMore() {
        var people = People.of(houses.open());
        var house = people.house();
        lock(house);
        var password = people.employees().resetPassword(people.idOf("0012")).password();
        IntStream.range(0, 4)
                .forEach(_ -> refused(RefusalCode.SIGN_IN_FAILED, () -> atDesk(house, "0012", "wrong password")));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> atDesk(house, "0012", "wrong password"));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> atDesk(house, "0012", password));
    }

    @Test
    void anEmployeesDetailsTellUntilWhenSigningInIsLocked() {
        var people = People.of(houses.open());
        assertThat(people.named("0012").lockedUntil()).isEmpty();
        lock(people.house());
        assertThat(people.named("0012").lockedUntil()).contains(clock.instant().plus(LOCK));
        assertThat(people.named("M1").lockedUntil()).isEmpty();
        try (var _ = clock.later(LOCK)) {
            assertThat(people.named("0012").lockedUntil()).isEmpty();
        }
        people.employees().resetPassword(people.idOf("0012"));
        assertThat(people.named("0012").lockedUntil()).isEmpty();
    }

    /** Those that were let through before the fifth was judged are counted after it. */
    @Test
    void tryingOnBesideTheLastOneLiftsNoLock() {
        var house = houses.open();
        MerchantScope.run(house.merchant(), () -> {
            IntStream.range(0, 6).forEach(_ -> tries.wrongFrom(List.of("terminal of many")));
            refused(RefusalCode.SIGN_IN_LOCKED, () -> tries.isDoubtful(List.of("terminal of many")));
        });
    }

    private static void lock(House house) {
        IntStream.range(0, 4)
                .forEach(_ -> refused(RefusalCode.SIGN_IN_FAILED, () -> atDesk(house, "0012", "wrong password")));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> atDesk(house, "0012", "wrong password"));
    }

    private static void atDesk(House house, String login, String password) {
        house.signIn(house.places().desk(), login, password);
    }
}
