package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.shared.web.Doors;
import org.counterfoil.server.shared.web.Doors.Door;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the matrix says of every method without a network, tried with real sessions over HTTP. */
abstract class EveryDoorBehaviour {

    @Autowired
    private Houses houses;

    @Test
    void nobodyGetsInWithoutASession() {
        var stranger = houses.open().stranger();
        assertThat(guarded()).isNotEmpty().allSatisfy(door -> assertThat(answer(stranger, door)).isEqualTo(401));
    }

    @Test
    void nobodyGetsInWithASessionThatWasEnded() {
        var line = houses.open().cashier();
        line.sessions().signOut();
        assertThat(guarded()).isNotEmpty().allSatisfy(door -> assertThat(answer(line, door)).isEqualTo(401));
    }

    @Test
    void nobodyGetsInWhoseRoleAllowsNothing() {
        var line = houses.open().operatorWith(Map.of());
        assertThat(guarded().filter(door -> needs(door).value() != Permission.SIGNED_IN)).isNotEmpty()
                .allSatisfy(door -> assertThat(answer(line, door)).isEqualTo(403));
    }

    @Test
    void nobodyGetsPastAOneTimePasswordButToChangeIt() {
        var people = People.of(houses.open());
        var newcomer = people.hire("0200", RoleType.FRONT_DESK, people.everything());
        var line = people.house().with(people.house().signIn(people.house().places().desk(), "0200",
                newcomer.password().orElseThrow().password()).token());
        assertThat(guarded().filter(door -> !needs(door).beforePasswordChange())).isNotEmpty()
                .allSatisfy(door -> assertThat(answer(line, door)).isEqualTo(403));
        assertThat(line.sessions().current().passwordDue()).isTrue();
    }

    private static Stream<Door> guarded() {
        return Doors.apis().stream().flatMap(Doors::of).filter(door -> needs(door) != null);
    }

    private static Needs needs(Door door) {
        return door.method().getAnnotation(Needs.class);
    }

    private static int answer(Line line, Door door) {
        return line.http().method(door.verb()).uri(door.path())
                .exchange((_, response) -> response.getStatusCode().value());
    }
}
