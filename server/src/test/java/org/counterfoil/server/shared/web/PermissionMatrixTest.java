package org.counterfoil.server.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.violators.Forgotten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.HttpExchange;

/** Every remote method of every interface, against every reach of its permission, without a database. */
class PermissionMatrixTest {

    private static final List<Integer> REFUSED = List.of(401, 403);

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> everyMethodLetsInWhoReachesItsPermissionAndNobodyElse() {
        return apis().flatMap(api -> {
            var web = web(hollow(api));
            return Arrays.stream(api.getMethods()).map(method -> DynamicTest.dynamicTest(
                    api.getSimpleName() + "." + method.getName(), () -> check(web, api, method)));
        });
    }

    @Test
    void thereAreInterfacesToCheck() {
        assertThat(apis()).extracting(Class::getSimpleName).contains("SessionApi", "CardApi", "ValueApi");
    }

    @Test
    void anEndpointThatSaysNothingIsRefusedToEverybody() throws Exception {
        var web = web(new Forgotten());
        signedInWith(everything());
        assertThat(web.perform(get("/forgotten")).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    private static void check(MockMvc web, Class<?> api, Method method) throws Exception {
        if (method.isAnnotationPresent(Open.class)) {
            SecurityContextHolder.clearContext();
            assertThat(status(web, api, method)).isNotIn(REFUSED);
            return;
        }
        var needs = method.getAnnotation(Needs.class);
        SecurityContextHolder.clearContext();
        assertThat(status(web, api, method)).as("nobody at " + path(api, method)).isEqualTo(401);
        if (needs.value() == Permission.SIGNED_IN) {
            signedInWith(Map.of());
            assertThat(status(web, api, method)).as("signed in").isNotIn(REFUSED);
            return;
        }
        for (var access : Access.values()) {
            var grants = everything();
            grants.put(needs.value(), access);
            signedInWith(grants);
            var answered = assertThat(status(web, api, method)).as(needs.value() + " " + access);
            if (access.covers(needs.access())) {
                answered.isNotIn(REFUSED);
            } else {
                answered.isEqualTo(403);
            }
        }
    }

    private static int status(MockMvc web, Class<?> api, Method method) throws Exception {
        var verb = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class).method();
        return web.perform(request(HttpMethod.valueOf(verb), path(api, method))).andReturn().getResponse().getStatus();
    }

    private static String path(Class<?> api, Method method) {
        return Stream.of(api, method)
                .map(element -> AnnotatedElementUtils.findMergedAnnotation(element, HttpExchange.class).url())
                .collect(Collectors.joining()).replaceAll("\\{[^}]+}", "1");
    }

    private static Stream<Class<?>> apis() {
        return new ClassFileImporter().importPackages("org.counterfoil.common").stream()
                .filter(type -> type.isAnnotatedWith(HttpExchange.class))
                .filter(type -> !type.getPackageName().contains("violators")).map(JavaClass::reflect);
    }

    /** The real endpoint of an interface with nothing behind it: whoever is let in meets a fault. */
    private static Object hollow(Class<?> api) {
        var endpoint = new ClassFileImporter().importPackages("org.counterfoil.server").stream()
                .filter(type -> type.isAnnotatedWith(RestController.class)).filter(type -> type.isAssignableTo(api))
                .findFirst().orElseThrow(() -> new AssertionError(api + " has no endpoint")).reflect();
        try {
            var constructor = endpoint.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MockMvc web(Object endpoint) {
        return MockMvcBuilders.standaloneSetup(endpoint).addInterceptors(new NeedsInterceptor(new CurrentCaller()))
                .setControllerAdvice(new ProblemAdvice(new Faults())).build();
    }

    private static Map<Permission, Access> everything() {
        var grants = new EnumMap<Permission, Access>(Permission.class);
        Stream.of(Permission.values()).forEach(permission -> grants.put(permission, Access.WRITE));
        return grants;
    }

    private static void signedInWith(Map<Permission, Access> grants) {
        var caller = new Caller(1, 1, 1, new Caller.Place(1, "1873200001", TerminalType.FRONT_DESK),
                new Operator(1, "0012", "林小满", EmployeeType.OPERATOR), grants, 1, "127.0.0.1");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller, "token"));
    }
}
