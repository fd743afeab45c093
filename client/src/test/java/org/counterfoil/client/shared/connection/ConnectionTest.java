package org.counterfoil.client.shared.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;

import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private final DirectExecutor time = new DirectExecutor();
    private boolean there;
    private int knocks;
    private final Connection connection = new Connection(time, () -> {
        knocks++;
        if (!there) {
            throw new ServerGone(new ConnectException());
        }
    });

    @Test
    void anAnswerMeansOnline() {
        connection.answered();
        assertThat(connection.state().get()).isEqualTo(ConnectionState.ONLINE);
    }

    @Test
    void whileTheServerIsGoneItKnocksUntilItIsBack() {
        connection.gone();
        assertThat(connection.state().get()).isEqualTo(ConnectionState.GONE);

        time.elapse(Connection.KNOCK.multipliedBy(3));
        assertThat(knocks).isEqualTo(3);
        assertThat(connection.state().get()).isEqualTo(ConnectionState.GONE);

        there = true;
        time.elapse(Connection.KNOCK);
        assertThat(connection.state().get()).isEqualTo(ConnectionState.ONLINE);
    }

    @Test
    void onceItIsBackTheKnockingEnds() {
        connection.gone();
        connection.answered();
        time.elapse(Duration.ofMinutes(1));
        assertThat(knocks).isZero();
    }

    @Test
    void severalLostCallsMakeOneKnock() {
        connection.gone();
        connection.gone();
        connection.gone();
        time.elapse(Connection.KNOCK);
        assertThat(knocks).isEqualTo(1);
    }

    @Test
    void aRefusalOfTheKnockMeansThatTheServerIsThere() {
        var refusing = new Connection(time, () -> {
            throw Refusal.of(RefusalCode.TERMINAL_UNKNOWN)
                    .thrown();
        });
        refusing.knock();
        assertThat(refusing.state().get()).isEqualTo(ConnectionState.ONLINE);
    }

    @Test
    void aClosedConnectionKnocksNoMore() {
        connection.gone();
        connection.close();
        time.elapse(Duration.ofMinutes(1));
        assertThat(knocks).isZero();
    }
}
