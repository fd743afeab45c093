package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class DayCloseTest {

    private final LedgerWorld world;
    private final Desk desk;

    DayCloseTest(TestDatabases database) {
        world = LedgerWorld.on(database);
        desk = world.desk();
    }

    @Test
    void aClosedDayTakesNoMoreTransactionsOfItsStore() {
        var member = desk.newMember();
        desk.done(desk.recharge(member, 1_000, 0));
        world.dayClose().close(desk.merchant(), Desk.STORE, LedgerWorld.TODAY);

        assertThat(desk.refused(desk.spend(member, 1, ConsumptionOrder.PROPORTIONAL)).code())
                .isEqualTo(RefusalCode.DAY_CLOSED);
        desk.done(desk.request(UUID.randomUUID(), TransactionKind.CARD_OPERATION, LedgerWorld.TODAY, Desk.ELSEWHERE,
                member, 0, List.of()));
        desk.done(desk.request(UUID.randomUUID(), TransactionKind.CARD_OPERATION, LedgerWorld.TODAY.plusDays(1),
                Desk.STORE, member, 0, List.of()));
    }

    @Test
    void theTotalsAreThoseOfTheDayAndClosingAgainChangesNothing() {
        var member = desk.newMember();
        desk.done(desk.recharge(member, 1_000, 50));
        desk.done(desk.recharge(member, 500, 0));

        var closed = world.dayClose().close(desk.merchant(), Desk.STORE, LedgerWorld.TODAY);

        assertThat(closed.totals()).contains(
                "{\"kind\":\"RECHARGE\",\"account\":\"PRINCIPAL\",\"asset\":\"money\",\"count\":2,\"amount\":1500}",
                "{\"kind\":\"RECHARGE\",\"account\":\"BONUS\",\"asset\":\"money\",\"count\":1,\"amount\":50}");
        assertThat(closed.heads()).contains("\"slot\":1");
        assertThat(closed.signature()).isNotEmpty();
        var again = world.dayClose().close(desk.merchant(), Desk.STORE, LedgerWorld.TODAY);
        assertThat(again).usingRecursiveComparison().isEqualTo(closed);
        assertThat(world.dayClose().find(desk.merchant(), Desk.STORE, LedgerWorld.TODAY.plusDays(1))).isEmpty();
    }
}
