package org.counterfoil.server.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.counterfoil.server.CounterfoilServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against a server on the embedded database, over TLS. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {CounterfoilServer.class, TestBeans.class}, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnH2.Settings.class)
public @interface OnH2 {

    /** A fresh data directory with the database in it. */
    class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestSettings.common("h2").applyTo(context);
        }
    }
}
