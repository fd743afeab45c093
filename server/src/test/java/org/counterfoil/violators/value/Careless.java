package org.counterfoil.violators.value;

import java.time.Instant;
import java.util.concurrent.Callable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the wall for the time, shares state, speaks on the console, catches everything, writes SQL of its own. */
class Careless {

    private static int calls;

    private final JdbcClient jdbc;

    Careless(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Instant when(Callable<Instant> work) {
        calls++;
        try {
            return work.call();
        } catch (Exception anything) {
            System.out.println(calls + jdbc.sql("select 1").query(String.class).single());
            return Instant.now();
        }
    }
}
