package org.counterfoil.server.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.counterfoil.server.TestDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class CheckpointBarrierTest {

    private final AtomicInteger checkpoints = new AtomicInteger();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);

    @Test
    void whoComesDuringACheckpointSharesTheNextOne() throws Exception {
        var barrier = new CheckpointBarrier(counting(TestDatabases.H2.fresh()));
        var threads = new ArrayList<Thread>();
        threads.add(Thread.ofPlatform().start(barrier::join));
        while (checkpoints.get() == 0) {
            Thread.onSpinWait();
        }
        for (var i = 0; i < 20; i++) {
            threads.add(Thread.ofPlatform().start(barrier::join));
        }
        for (var late : threads.subList(1, threads.size())) {
            while (late.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }

        firstMayEnd.countDown();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(checkpoints.get()).isEqualTo(2);
    }

    @Test
    void eachOneAfterAnotherGetsACheckpointOfItsOwn() {
        firstMayEnd.countDown();
        var barrier = new CheckpointBarrier(counting(TestDatabases.H2.fresh()));

        barrier.join();
        barrier.join();

        assertThat(checkpoints.get()).isEqualTo(2);
    }

    private DataSource counting(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws java.sql.SQLException {
                return watched(Connection.class, super.getConnection());
            }
        };
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (proxy, method, args) -> {
            if (method.getName().equals("execute")) {
                checkpoints.incrementAndGet();
                firstMayEnd.await();
            }
            try {
                var result = method.invoke(target, args);
                return result instanceof Statement statement ? watched(Statement.class, statement) : result;
            } catch (InvocationTargetException wrapped) {
                throw wrapped.getCause();
            }
        }));
    }
}
