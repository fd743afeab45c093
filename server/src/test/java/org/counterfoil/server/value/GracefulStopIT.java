package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.OwnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.ResourceAccessException;

/** A server that is told to end while everybody spends. */
class GracefulStopIT {

    private static final int CALLERS = 16;
    private static final int BEFORE_THE_STOP = 150;
    private static final long PLENTY = 100_000;
    private static final long EACH = 10;

    private final Map<UUID, TransactionDetails> answered = new ConcurrentHashMap<>();
    private final Queue<Spend> unanswered = new ConcurrentLinkedQueue<>();
    private final CountDownLatch busy = new CountDownLatch(BEFORE_THE_STOP);

    @TempDir
    private Path data;

    @Test
    void whatWasAnsweredIsInTheBooksAndWhatWasNotMayBeAskedAgain() {
        SignedIn session;
        String card;
        try (var server = OwnServer.over(data)) {
            var house = server.houses().open();
            card = house.card().number();
            session = house.signIn(house.places().desk(), "0012", House.PASSWORD);
            var till = new Till(server.with(session.token()), session);
            till.adjust(card, AdjustedAsset.PRINCIPAL, PLENTY);
            spendUntilItStops(server, till, card);
        }
        try (var again = OwnServer.over(data)) {
            assertWhole(again, session, card);
        }
    }

    private void spendUntilItStops(OwnServer server, Till till, String card) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < CALLERS; caller++) {
                callers.execute(() -> spendOn(till, card));
            }
            assertThat(busy.await(1, TimeUnit.MINUTES)).as("answers before the stop").isTrue();
            server.close();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private void spendOn(Till till, String card) {
        var goesOn = true;
        while (goesOn) {
            var command = till.spending(card, EACH);
            goesOn = answered(till, command);
            if (goesOn) {
                busy.countDown();
            } else {
                unanswered.add(command);
            }
        }
    }

    /** Whether there was an answer: neither a line that broke nor a server that takes nothing more. */
    private boolean answered(Till till, Spend command) {
        try {
            answered.put(command.request().uuid(), till.values().spend(command));
            return true;
        } catch (ResourceAccessException noLine) {
            return false;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BUSY);
            return false;
        } catch (AssertionError withoutBody) {
            assertThat(withoutBody).hasMessageContaining("503");
            return false;
        }
    }

    private void assertWhole(OwnServer server, SignedIn session, String card) {
        var till = new Till(server.with(session.token()), session);
        assertThat(answered).hasSizeGreaterThanOrEqualTo(BEFORE_THE_STOP);
        assertThat(unanswered).hasSize(CALLERS);
        assertThat(unanswered).as("posted, but not answered")
                .noneMatch(command -> isInTheBooks(server, command.request().uuid()));
        answered.values().forEach(
                done -> assertThat(till.transactions().details(done.number())).isEqualTo(done));

        unanswered.forEach(command -> answered.put(command.request().uuid(), till.values().spend(command)));
        unanswered.forEach(command -> assertThat(till.values().spend(command))
                .isEqualTo(answered.get(command.request().uuid())));

        assertThat(till.balances(card).principal()).isEqualTo(PLENTY - EACH * answered.size());
    }

    private static boolean isInTheBooks(OwnServer server, UUID uuid) {
        return server.bean(JdbcClient.class).sql("select count(*) from ledger_request where uuid = ?").param(uuid)
                .query(Integer.class).single() > 0;
    }
}
