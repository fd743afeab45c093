package org.counterfoil.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Open;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.web.Doors;
import org.counterfoil.server.shared.web.Doors.Door;
import org.counterfoil.server.staff.bearer.BearerFilter;
import org.counterfoil.violators.Careless;
import org.counterfoil.violators.Forgotten;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Every remote method of every interface, in every situation, is held against its declaration. No database. Its last
 * line says how many combinations that were.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

    private static final Set<Integer> REFUSED = Set.of(401, 403);

    private Supplier<Caller> bearer = () -> {
        throw new IllegalStateException("nobody bears a token yet");
    };

    private int asked;
    private int doors;
    private int tried;

    @AfterAll
    void count() {
        System.out.printf("permission matrix: %d remote methods, %d combinations of role, access, store and session%n",
                doors, tried);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> everyMethodLetsInWhomItDeclaresAndNobodyElse() {
        return Doors.apis().stream().flatMap(api -> {
            var web = web(Doors.hollow(api));
            return Doors.of(api).map(door -> DynamicTest.dynamicTest(door.toString(),
                    () -> {
                        var before = asked;
                        assertThat(differences(web, door)).isEmpty();
                        doors++;
                        tried += asked - before;
                    }));
        });
    }

    @Test
    void thereAreInterfacesAndSituationsToCheck() {
        assertThat(Doors.apis()).extracting(Class::getSimpleName)
                .contains("SessionApi", "CardApi", "ValueApi", "RoleApi", "EmployeeApi", "MerchantApi");
        assertThat(Situation.all()).hasSize(4 * 3 * 3 * 6);
    }

    @Test
    void anEndpointThatSaysNothingIsRefusedToEverybody() throws Exception {
        var web = web(new Forgotten());
        bearer = () -> new Situation(RoleType.MERCHANT_ADMINISTRATOR, Access.WRITE, Situation.Home.NONE,
                Situation.State.VALID).admit(Permission.ROLES);
        assertThat(web.perform(get("/forgotten").header("Authorization", "Bearer token")).andReturn().getResponse()
                .getStatus()).isEqualTo(403);
    }

    @Test
    void anEndpointThatOpensWhatItsInterfaceGuardsIsFound() {
        var web = web(new Careless());
        assertThat(Doors.of(LedgerProofsApi.class)).isNotEmpty()
                .allSatisfy(door -> assertThat(differences(web, door)).isNotEmpty());
    }

    /** Where the method answers otherwise than it declares. */
    private List<String> differences(MockMvc web, Door door) {
        if (door.method().isAnnotationPresent(Open.class)) {
            return REFUSED.contains(status(web, request(door.verb(), door.path()))) ? List.of("open") : List.of();
        }
        var needs = door.method().getAnnotation(Needs.class);
        var nobody = status(web, request(door.verb(), door.path())) == 401 ? Stream.<String>of() : Stream.of("nobody");
        return Stream.concat(nobody,
                Situation.all().filter(situation -> differs(web, door, needs, situation)).map(Situation::toString))
                .toList();
    }

    private boolean differs(MockMvc web, Door door, Needs needs, Situation situation) {
        bearer = () -> situation.admit(needs.value());
        var answered = status(web, request(door.verb(), door.path()).header("Authorization", "Bearer token"));
        return (REFUSED.contains(answered) ? answered : 0) != situation.declared(needs);
    }

    private MockMvc web(Object endpoint) {
        return Doors.web(endpoint, new BearerFilter((_, _) -> bearer.get()));
    }

    private int status(MockMvc web, AbstractMockHttpServletRequestBuilder<?> request) {
        asked++;
        SecurityContextHolder.clearContext();
        try {
            return web.perform(request).andReturn().getResponse().getStatus();
        } catch (Exception unanswered) {
            throw new AssertionError(unanswered);
        }
    }
}
