package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.proof.LedgerProofs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class DayCloseTest {

    private final TestDatabases database;
    private final LedgerWorld world;
    private final Desk desk;

    DayCloseTest(TestDatabases database) {
        this.database = database;
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

    @Test
    void whatOneNodeClosedEveryNodeCanCheck() {
        try (var node = LedgerWorld.fresh(database); var other = node.another("other")) {
            var shop = node.desk();
            shop.done(shop.recharge(shop.newMember(), 1_000, 0));
            var first = node.dayClose().close(shop.merchant(), Desk.STORE, LedgerWorld.TODAY);
            var second = other.dayClose().close(shop.merchant(), Desk.ELSEWHERE, LedgerWorld.TODAY);
            assertThat(first.key()).isNotEqualTo(second.key());
            assertThat(findings(node)).isEmpty();
            assertThat(findings(other)).isEmpty();

            var jdbc = JdbcClient.create(node.database());
            jdbc.sql("update day_close set key_id = :key where store = :store").param("key", first.key())
                    .param("store", Desk.ELSEWHERE).update();
            assertThat(findings(node)).singleElement().asString().contains("store=" + Desk.ELSEWHERE,
                    "the signature is not that of its key " + first.key());

            jdbc.sql("delete from seal_key where id = :key").param("key", first.key()).update();
            assertThat(findings(other)).hasSize(2).allSatisfy(
                    finding -> assertThat(finding).contains("nobody knows the key '" + first.key() + "'"));
        }
    }

    @Test
    void aKeyIsKeptOnceHoweverManyDaysItSigns() {
        try (var node = LedgerWorld.fresh(database)) {
            node.dayClose().close(1, Desk.STORE, LedgerWorld.TODAY);
            node.dayClose().close(1, Desk.STORE, LedgerWorld.TODAY.plusDays(1));

            assertThat(JdbcClient.create(node.database()).sql("select count(*) from seal_key").query(Long.class)
                    .single()).isEqualTo(1);
        }
    }

    private static List<String> findings(LedgerWorld world) {
        return new LedgerProofs(world.database(), Clock.systemUTC()).run(OptionalLong.empty(), proof -> {}).proofs()
                .stream().filter(proof -> proof.key().equals("day-close")).findFirst().orElseThrow().rows();
    }
}
