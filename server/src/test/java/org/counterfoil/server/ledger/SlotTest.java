package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.slot.FencedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class SlotTest {

    private final TestDatabases database;

    SlotTest(TestDatabases database) {
        this.database = database;
    }

    @Test
    void aNodeThatStartsAgainFencesOffItsFormerSelf() {
        try (var former = LedgerWorld.fresh(database); var next = former.another("node")) {
            var desk = former.desk();
            var member = desk.newMember();

            assertThat(desk.refused(desk.recharge(member, 100, 0)).code()).isEqualTo(RefusalCode.BUSY);

            next.ledger().post(desk.recharge(member, 100, 0)).orThrow();
            assertThat(desk.money(member)).isEqualTo(100);
        }
    }

    @Test
    void aSlotThatWasTakenOverCannotBeWrittenUnderTheOldEpoch() throws Exception {
        try (var world = LedgerWorld.fresh(database)) {
            var old = world.slots().acquire("other", 1);
            var taken = world.slots().acquire("other", 1);
            var request = world.desk().recharge(1, 100, 0);

            assertThat(taken.number()).isEqualTo(old.number());
            assertThat(taken.epoch()).isEqualTo(old.epoch() + 1);
            try (var connection = world.database().getConnection()) {
                connection.setAutoCommit(false);
                assertThatThrownBy(() -> world.engine().run(connection, old, List.of(request), false))
                        .isInstanceOf(FencedException.class);
                connection.rollback();
            }
        }
    }

    @Test
    void aReleasedSlotGoesToWhoeverComesNext() {
        try (var world = LedgerWorld.fresh(database)) {
            var slot = world.slots().acquire("first", 1);
            world.slots().release(slot);

            assertThat(world.slots().acquire("second", 7).number()).isEqualTo(slot.number());
        }
    }

    @Test
    void whatWasTakenInBeforeTheStopIsAnsweredAndTheChainGoesOnAfterIt() {
        var world = LedgerWorld.fresh(database);
        var desk = world.desk();
        var member = desk.newMember();
        var first = desk.done(desk.recharge(member, 100, 0));
        world.close();

        assertThat(desk.refused(desk.recharge(member, 100, 0)).code()).isEqualTo(RefusalCode.BUSY);
        try (var again = world.another("node")) {
            var next = again.ledger().post(desk.recharge(member, 100, 0)).orThrow();
            assertThat(next.id()).isNotEqualTo(first.id());
            assertThat(desk.money(member)).isEqualTo(200);
        }
    }
}
