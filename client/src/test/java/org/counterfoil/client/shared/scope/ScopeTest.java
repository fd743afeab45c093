package org.counterfoil.client.shared.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void whatWasMadeLastClosesFirst() {
        var scope = new Scope() {
        };
        scope.own(() -> closed.add("first"));
        scope.own(() -> closed.add("second"));
        scope.close();
        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void oneThatCannotCloseDoesNotKeepTheOthersOpen() {
        var scope = new Scope() {
        };
        scope.own(() -> closed.add("first"));
        scope.own(() -> {
            throw new IllegalStateException("stuck");
        });
        scope.close();
        assertThat(closed).containsExactly("first");
    }

    @Test
    void thereIsOneOfAKindInAScope() {
        var scope = new Scope() {
        };
        var first = scope.keep(StringBuilder.class, StringBuilder::new);
        assertThat(scope.keep(StringBuilder.class, StringBuilder::new)).isSameAs(first);
    }

    @Test
    void theTerminalsThingsOutliveASession() {
        var session = new Sitting(Language.EN, Theme.LIGHT).cashier(new Played());
        var terminal = session.terminal();
        terminal.own(() -> closed.add("terminal"));
        session.close();
        assertThat(closed).isEmpty();
        terminal.close();
        assertThat(closed).containsExactly("terminal");
    }

    @Test
    void aLaterLightOfADeviceTakesItsPlace() {
        var terminal = new Sitting(Language.EN, Theme.LIGHT).terminal(new Played());
        terminal.light(light("printer", "a"));
        terminal.light(light("drawer", "b"));
        terminal.light(light("printer", "c"));
        assertThat(terminal.lights()).extracting(Light::textKey).containsExactly("c", "b");
    }

    private static Light light(String device, String text) {
        return new Light(device, "print", text, StatusBadge.Tone.SUCCESS);
    }
}
