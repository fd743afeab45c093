package org.counterfoil.server.shared.web;

import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What describes the doors (springdoc, its model and a Jackson of its own) is made when somebody asks for the
 * description. Most servers are never asked, and would carry a thousand classes for it.
 */
@Configuration(proxyBeanMethods = false)
class DescriptionOnDemand {

    private static final String ORIGIN = "org.springdoc.";

    @Bean
    static BeanFactoryPostProcessor describingOnDemand() {
        return beans -> Stream.of(beans.getBeanDefinitionNames()).map(beans::getBeanDefinition)
                .filter(DescriptionOnDemand::describes).forEach(definition -> definition.setLazyInit(true));
    }

    /** Whether a class of this name is part of what describes. */
    static boolean describes(String name) {
        return name.startsWith(ORIGIN);
    }

    private static boolean describes(BeanDefinition definition) {
        return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName()).filter(Objects::nonNull)
                .anyMatch(DescriptionOnDemand::describes);
    }
}
