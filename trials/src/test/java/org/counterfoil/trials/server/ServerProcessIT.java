package org.counterfoil.trials.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.ValueApi;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.house.TrialHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as a process over a merchant made for a trial. */
class ServerProcessIT {

    @TempDir
    private Path data;

    @Test
    void aKilledServerIsStartedAgainWhereItWasAndKnowsItsSessions() throws Exception {
        var database = TrialDatabase.fresh("h2", "sa", data);
        var house = TrialHouse.found(database, data, new TrialHouse.Size(1, 1, 4, 1));
        var jvm = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        try (var server = new ServerProcess(data, database, jvm, List.of())) {
            server.start();
            var first = server.address();
            try (var seat = Seat.signIn(first, house.desks().getFirst(), house.cashiers().getFirst(),
                    TrialHouse.PASSWORD, Clock.systemUTC())) {
                seat.api(ValueApi.class).recharge(new Recharge(seat.key(), house.cards().getFirst(), 100_00, 0,
                        Tender.CASH, Optional.empty(), ""));

                server.kill();
                server.start();

                assertThat(server.address()).isEqualTo(first);
                assertThat(seat.api(CardApi.class).find(house.cards().getFirst()).balances().money())
                        .isEqualTo(100_00);
            }
        }
    }
}
