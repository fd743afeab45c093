package org.counterfoil.trials.crash.broken;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.counterfoil.server.CounterfoilServer;
import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.shared.settings.CommandLine;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;

/** The server with a part of it taken out: {@code BrokenServerMain BREAK[,BREAK] ARGUMENTS OF THE SERVER …}. */
public final class BrokenServerMain {

    private BrokenServerMain() {}

    public static void main(String... arguments) {
        var broken = Arrays.stream(arguments[0].split(",")).map(Break::valueOf).toList();
        var application = new SpringApplication(CounterfoilServer.class);
        application.addInitializers(context -> broken.stream().map(BrokenServerMain::without)
                .forEach(context.getBeanFactory()::addBeanPostProcessor));
        application.run(CommandLine.toProperties(Stream.of(arguments).skip(1).toArray(String[]::new)));
    }

    private static BeanPostProcessor without(Break part) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return replaced(part, bean).orElse(bean);
            }
        };
    }

    private static Optional<Object> replaced(Break part, Object bean) {
        return switch (part) {
            case BARRIER -> bean instanceof DurabilityBarrier ? Optional.of(nothing()) : Optional.empty();
            case UNIQUE_KEY -> bean instanceof DataSource source
                    ? Optional.of(new BlindToKeys(source))
                    : Optional.empty();
        };
    }

    private static DurabilityBarrier nothing() {
        return () -> {};
    }
}
