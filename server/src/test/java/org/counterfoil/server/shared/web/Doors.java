package org.counterfoil.server.shared.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.Filter;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.HttpExchange;

/** Every remote interface there is, and its real endpoint with nothing behind it. */
public final class Doors {

    private Doors() {}

    /** One method of a remote interface, with its path filled in. */
    public record Door(Class<?> api, Method method, HttpMethod verb, String path) {

        @Override
        public String toString() {
            return api.getSimpleName() + "." + method.getName();
        }
    }

    /** Read once: to read all classes anew for each interface took longer than whatever is tried at it. */
    private static final class Endpoints {

        private static final List<Class<?>> ALL = new ClassFileImporter().importPackages("org.counterfoil.server")
                .stream().filter(type -> type.isAnnotatedWith(RestController.class))
                .<Class<?>>map(JavaClass::reflect).toList();
    }

    /** All of them. */
    public static List<Class<?>> apis() {
        return new ClassFileImporter().importPackages("org.counterfoil.common").stream()
                .filter(type -> type.isAnnotatedWith(HttpExchange.class))
                .filter(type -> !type.getPackageName().contains("violators")).<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** The methods of an interface. */
    public static Stream<Door> of(Class<?> api) {
        return Arrays.stream(api.getMethods()).map(method -> new Door(api, method, HttpMethod.valueOf(
                AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class).method()), path(api, method)));
    }

    private static String path(Class<?> api, Method method) {
        return Stream.of(api, method)
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, HttpExchange.class).url())
                .collect(Collectors.joining()).replaceAll("\\{[^}]+}", "1");
    }

    /** The real endpoint of an interface with nothing behind it: whoever is let in meets a fault. */
    public static Object hollow(Class<?> api) {
        var endpoint = Endpoints.ALL.stream().filter(api::isAssignableFrom).findFirst()
                .orElseThrow(() -> new AssertionError(api + " has no endpoint"));
        try {
            var constructor = endpoint.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The web as far as it judges who may pass. */
    public static MockMvc web(Object endpoint, Filter filter) {
        return MockMvcBuilders.standaloneSetup(endpoint).addFilters(filter)
                .addInterceptors(new NeedsInterceptor(new CurrentCaller(), (_, _, _) -> {}))
                .setControllerAdvice(new ProblemAdvice(new Expected())).build();
    }

    /** That nothing stands behind an endpoint needs no line in the log. */
    private static final class Expected extends Faults {

        @Override
        public String log(String what, Throwable fault) {
            return "";
        }
    }
}
