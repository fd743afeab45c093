package org.counterfoil.server.shared.audit;

import java.lang.reflect.Method;

import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RestController;

/** Stands around every endpoint's methods that change something. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class DeedConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor deeds(ObjectProvider<CurrentCaller> caller, ObjectProvider<OperatorLog> log) {
        return new DefaultPointcutAdvisor(new Changing(), new DeedInterceptor(caller::getObject, log::getObject));
    }

    /** What changes something and is not told elsewhere. */
    private static final class Changing extends StaticMethodMatcherPointcut {

        Changing() {
            setClassFilter(type -> AnnotatedElementUtils.hasAnnotation(type, RestController.class));
        }

        @Override
        public boolean matches(Method method, Class<?> endpoint) {
            return Deed.outside(method, endpoint).isPresent();
        }
    }
}
