package org.counterfoil.server.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.counterfoil.server.CounterfoilServer;
import org.counterfoil.server.TestDatabases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against a server on a real PostgreSQL, over plain HTTP. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {CounterfoilServer.class, TestBeans.class}, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnPostgres.Settings.class)
public @interface OnPostgres {

    /** A fresh data directory and a database of its own. */
    class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestSettings.common("postgres")
                    .and("counterfoil.plain-http=true",
                            "counterfoil.database.url=" + TestDatabases.POSTGRESQL.freshUrl(),
                            "counterfoil.database.user=postgres", "counterfoil.database.password=postgres")
                    .applyTo(context);
        }
    }
}
