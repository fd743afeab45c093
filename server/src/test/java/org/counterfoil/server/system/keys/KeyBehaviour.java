package org.counterfoil.server.system.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.system.KeyApi;
import org.counterfoil.common.system.KeyKind;
import org.counterfoil.common.system.KeyVersion;
import org.counterfoil.common.value.Spend;
import org.counterfoil.server.ledger.DayClose;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New keys in the place of old ones while the server works, over HTTP. */
abstract class KeyBehaviour extends ValueBehaviour {

    /** Than any other test turns its clock: of what is turned here nothing was turned later. */
    private static final Duration LATER_THAN_ALL = Duration.ofDays(1_000);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private DayClose days;
    @Autowired
    private TestClock clock;

    @Test
    void aPinStaysGoodUnderANewKeyAndIsKeptByItOnceItWasEnteredRight() {
        var house = openHouse();
        var office = houses.with(houses.platform());
        var card = house.cardWithPin("2580");
        var till = till(house);
        till.recharge(card.number(), 100_00);
        var before = mac(card);
        var turned = turn(office, KeyKind.PIN);
        assertThat(turned.name()).isEqualTo(Integer.toString(versionOf(before) + 1));

        refused(RefusalCode.PIN_WRONG, () -> spend(till, card, "2581"));
        assertThat(mac(card)).as("a wrong PIN is kept by no key").isEqualTo(before);
        spend(till, card, "2580");
        spend(till, card, "2580");
        assertThat(mac(card)).isNotEqualTo(before).startsWith(turned.name() + ":");
        refused(RefusalCode.PIN_WRONG, () -> spend(till, card, "2581"));
        spend(till, card, "2580");

        assertThat(mac(house.cardWithPin("1234"))).startsWith(turned.name() + ":");
        assertThat(current(office, KeyKind.PIN)).satisfies(key -> {
            assertThat(key.name()).isEqualTo(turned.name());
            assertThat(key.uses()).isEqualTo(2);
        });
    }

    @Test
    void daysThatAnOldKeySignedStayGoodAndNewOnesBearANewSignature() {
        var house = openHouse();
        var first = days.close(house.merchant(), house.places().store(), DAY);
        assertThat(key(houses.with(houses.platform()), first.key()).current()).isTrue();
        try (var _ = clock.later(LATER_THAN_ALL)) {
            var office = houses.with(houses.platform());
            api(office).turn(KeyKind.SEAL);
            assertThat(key(office, first.key()).current()).isFalse();
            var second = days.close(house.merchant(), house.places().other(), DAY);
            assertThat(second.key()).isNotEqualTo(first.key());
            var third = days.close(house.merchant(), house.places().headquarters(), DAY);
            assertThat(third.key()).isEqualTo(second.key());
            assertThat(key(office, second.key()).uses()).isEqualTo(2);
        }
        assertThat(days.find(house.merchant(), house.places().store(), DAY).orElseThrow().key())
                .isEqualTo(first.key());
    }

    @Test
    void whoTurnedAKeyStandsInTheLog() {
        var office = houses.with(houses.platform());
        var before = turns();
        turn(office, KeyKind.PIN);
        assertThat(turns()).isEqualTo(before + 1);
    }

    @Test
    void onlyThePlatformTurnsThem() {
        var office = openHouse().headquarters();
        refused(RefusalCode.NOT_PERMITTED, () -> api(office).list());
        refused(RefusalCode.NOT_PERMITTED, () -> api(office).turn(KeyKind.PIN));
    }

    private static void spend(Till till, TestCard card, String pin) {
        till.values().spend(new Spend(till.key(), Till.amount(card.number(), 1_00), 1_00, Optional.of(pin), ""));
    }

    private String mac(TestCard card) {
        return jdbc.sql("select pin_mac from card where id = ?").param(card.id()).query(String.class).single();
    }

    private static int versionOf(String mac) {
        return mac.contains(":") ? Integer.parseInt(mac.substring(0, mac.indexOf(':'))) : 1;
    }

    private long turns() {
        return jdbc.sql("""
                select count(*) from operator_log where action = 'turn-key' and subject = 'pin'
                and merchant_id = (select id from merchant where platform)""").query(Long.class).single();
    }

    private static KeyVersion turn(Line office, KeyKind kind) {
        return current(api(office).turn(kind), kind);
    }

    private static KeyVersion current(Line office, KeyKind kind) {
        return current(api(office).list(), kind);
    }

    private static KeyVersion current(List<KeyVersion> keys, KeyKind kind) {
        return keys.stream().filter(key -> key.kind() == kind && key.current()).reduce((one, next) -> next)
                .orElseThrow();
    }

    private static KeyVersion key(Line office, String name) {
        return api(office).list().stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
    }

    private static KeyApi api(Line line) {
        return line.api(KeyApi.class);
    }
}
