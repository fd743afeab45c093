package org.counterfoil.client.shell.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Clipping;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideNavTest {

    @ParameterizedTest
    @ValueSource(strings = {"Platform administrator", "Nguyễn Hoàng Phương Anh", "沈怀瑾", "Maximilian van der Bergen"})
    void theOperatorsNameIsReadWhole(String name) {
        Fx.run(() -> {
            var nav = new SideNav(sitting(name), List.of(), new Staying(), () -> {});
            Theme.LIGHT.applyTo(new Scene(nav, 208, 768));
            nav.applyCss();
            nav.layout();
            assertThat(Clipping.findings(nav)).isEmpty();
            var operator = nav.lookup("#operator");
            assertThat(operator.lookupAll(".label").stream().filter(label -> label != operator)
                    .map(label -> ((Labeled) label).getText())).contains(name);
            assertThat(operator.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(768);
            nav.close();
        });
    }

    private static SessionScope sitting(String name) {
        var sitting = new Sitting(Language.EN, Theme.LIGHT);
        var apis = new Played();
        var known = sitting.administrator(apis).signedIn();
        return new SessionScope(sitting.terminal(apis), new SignedIn(known.token(), known.signedInAt(),
                known.idleSeconds(), new Operator(1, "0001", name, EmployeeType.MERCHANT_ADMINISTRATOR), known.desk(),
                Map.of(), 1, 1, false, known.licence()));
    }
}
