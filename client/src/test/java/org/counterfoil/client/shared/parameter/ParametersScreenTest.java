package org.counterfoil.client.shared.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleParameters;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.staff.OfficeScreenFixture;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Setting parameters by the keyboard. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ParametersScreenTest extends OfficeScreenFixture {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleParameters parameters = new SampleParameters(sitting);
    private final Played apis = new Played().with(ParameterApi.class, parameters);

    @BeforeEach
    void open() {
        open(sitting.administrator(apis), ParametersScreen::new);
    }

    @Test
    void anAmountIsSetByKeysAndTheHistoryTells() {
        details(Parameter.RECHARGE_LEAST.ordinal());
        assertThat(Fx.call(() -> says("¥50.00 → ¥100.00"))).isTrue();
        edit();
        hands.type("200");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved",
                () -> find(".drawer") == null && says("Smallest recharge: ¥200.00, effective at once"));
        assertThat(parameters.value(Parameter.RECHARGE_LEAST)).isEqualTo("20000");
        details(Parameter.RECHARGE_LEAST.ordinal());
        assertThat(Fx.call(() -> says("¥100.00 → ¥200.00"))).isTrue();
    }

    @Test
    void theDepartmentOfReportsIsTypedAndMayBeEmpty() {
        details(Parameter.REPORT_DEPARTMENT.ordinal());
        edit();
        hands.type("Finance, North".repeat(3));
        hands.press(KeyCode.ENTER);
        Fx.until("it is too long", () -> says("40"));
        assertThat(parameters.value(Parameter.REPORT_DEPARTMENT)).isEmpty();
        Fx.run(() -> ((TextInputControl) focus()).selectAll());
        hands.type("Finance, North");
        hands.press(KeyCode.ENTER);
        Fx.until("it was saved", () -> find(".drawer") == null && says("Finance, North, effective at once"));
        assertThat(parameters.value(Parameter.REPORT_DEPARTMENT)).isEqualTo("Finance, North");
    }

    @Test
    void whatIsOutOfRangeIsToldAtTheField() {
        details(Parameter.BEARER_CARD_MOST.ordinal());
        edit();
        hands.type("1000.01");
        hands.press(KeyCode.ENTER);
        Fx.until("the range is told", () -> says("1,000.00"));
        assertThat(parameters.value(Parameter.BEARER_CARD_MOST)).isEqualTo("100000");
        assertThat(Fx.call(() -> focus() == find("#value"))).isTrue();
    }

    @Test
    void addressesStandOneBelowTheOtherAndARefusalLandsThere() {
        parameters.refuse(RefusalCode.OWN_ADDRESS_MISSING);
        details(Parameter.HEADQUARTERS_ADDRESSES.ordinal());
        edit();
        hands.type("10.1.0.0/16");
        fire("Save");
        Fx.until("it is told", () -> says("you would lock yourself out"));
        assertThat(parameters.value(Parameter.HEADQUARTERS_ADDRESSES)).isEqualTo("10.1.0.0/16,203.0.113.8");
    }

    @Test
    void oneGoesBackToItsDefaultOnceThatIsAgreed() {
        details(Parameter.DAY_BEGINS.ordinal());
        fire("Back to default");
        Fx.until("it is asked", () -> says("It becomes 00:00"));
        hands.press(KeyCode.ENTER);
        Fx.until("it is told", () -> says("Business day begins at: 00:00, effective at once"));
        assertThat(parameters.value(Parameter.DAY_BEGINS)).isEqualTo("0");
        details(Parameter.DAY_BEGINS.ordinal());
        assertThat(offers("Back to default")).isFalse();
    }

    @Test
    void whoMayOnlyLookOnlyLooks() {
        shut();
        open(sitting.administrator(apis, Map.of(Permission.PARAMETERS, Access.READ)), ParametersScreen::new);
        details(0);
        assertThat(offers("Edit") || offers("Back to default")).isFalse();
    }

    private void edit() {
        hands.press(KeyCode.ENTER);
        Fx.until("the form is open", () -> find("#value") != null && focus() == find("#value"));
    }
}
