package org.counterfoil.server.staff.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddPosOperator;
import org.counterfoil.common.staff.EditPosOperator;
import org.counterfoil.common.staff.PosOperatorApi;
import org.counterfoil.common.staff.PosOperatorRow;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operators of handhelds, over HTTP. */
abstract class PosOperatorBehaviour {

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOperatorHasANumberOnceAtATerminalARealNameAndMaybeAnEmployee() {
        var house = houses.open();
        var handheld = handheld(house, house.places().store());
        var api = operators(house.headquarters());
        var added = api.add(new AddPosOperator(handheld, "07", " 何平 ", Optional.of("0012")));
        assertThat(added.realName()).isEqualTo("何平");
        assertThat(added.employee().orElseThrow().staffNumber()).isEqualTo("0012");
        api.add(new AddPosOperator(handheld, "01", "骑手", Optional.empty()));
        assertThat(api.of(handheld)).extracting(PosOperatorRow::number).containsExactly("01", "07");
        assertThat(refused(RefusalCode.POS_NUMBER_TAKEN,
                () -> api.add(new AddPosOperator(handheld, "07", "周敏", Optional.empty()))).arguments())
                .containsEntry("field", "number").containsEntry("number", "07");
        var elsewhere = handheld(house, house.places().other());
        assertThat(api.add(new AddPosOperator(elsewhere, "07", "周敏", Optional.empty())).number()).isEqualTo("07");
    }

    @Test
    void whatCantBeIsRefusedAtItsField() {
        var house = houses.open();
        var handheld = handheld(house, house.places().store());
        var api = operators(house.headquarters());
        for (var number : List.of("00", "1", "100", "A1", "")) {
            refused(RefusalCode.DIGITS_WANTED,
                    () -> api.add(new AddPosOperator(handheld, number, "何平", Optional.empty())));
        }
        refused(RefusalCode.FIELD_MISSING, () -> api.add(new AddPosOperator(handheld, "01", " ", Optional.empty())));
        refused(RefusalCode.EMPLOYEE_UNKNOWN,
                () -> api.add(new AddPosOperator(handheld, "01", "何平", Optional.of("9999"))));
        var desk = house.places().desk().id();
        refused(RefusalCode.TERMINAL_NOT_HANDHELD, () -> api.of(desk));
        refused(RefusalCode.TERMINAL_NOT_HANDHELD,
                () -> api.add(new AddPosOperator(desk, "01", "何平", Optional.empty())));
        refused(RefusalCode.POS_OPERATOR_UNKNOWN, () -> api.close(-1));
    }

    @Test
    void anOperatorIsRenamedClosedAndOpenedAndTheLogTellsAllOfIt() {
        var house = houses.open();
        var handheld = handheld(house, house.places().store());
        var api = operators(house.headquarters());
        var added = api.add(new AddPosOperator(handheld, "01", "何平", Optional.empty()));
        var edited = api.edit(new EditPosOperator(added.id(), added.version(), "何平平", Optional.of("0012")));
        assertThat(edited.realName()).isEqualTo("何平平");
        assertThat(edited.employee()).isPresent();
        refused(RefusalCode.CHANGED_MEANWHILE,
                () -> api.edit(new EditPosOperator(added.id(), added.version(), "何", Optional.empty())));
        assertThat(api.close(added.id()).closed()).isTrue();
        refused(RefusalCode.POS_NUMBER_TAKEN,
                () -> api.add(new AddPosOperator(handheld, "01", "周敏", Optional.empty())));
        assertThat(api.open(added.id()).closed()).isFalse();
        assertThat(log(house)).extracting(line -> line.split("\\|")[0]).containsExactly("add-pos-operator",
                "edit-pos-operator", "close-pos-operator", "open-pos-operator");
        assertThat(log(house)).first().asString().endsWith(" 01||name=何平, employee=");
    }

    @Test
    void aStoreSeesTheOperatorsAndTheEmployeesOfItsOwnAlone() {
        var house = houses.open();
        var own = handheld(house, house.places().store());
        var other = handheld(house, house.places().other());
        var foreign = operators(house.headquarters()).add(new AddPosOperator(other, "01", "周敏", Optional.empty()));
        var api = operators(house.manager());
        assertThat(api.add(new AddPosOperator(own, "01", "何平", Optional.of("0012"))).employee()).isPresent();
        refused(RefusalCode.EMPLOYEE_UNKNOWN,
                () -> api.add(new AddPosOperator(own, "02", "林小满", Optional.of("A1"))));
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.of(other));
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.close(foreign.id()));
        var stranger = operators(houses.open().headquarters());
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> stranger.of(own));
        refused(RefusalCode.POS_OPERATOR_UNKNOWN, () -> stranger.close(foreign.id()));
    }

    @Test
    void aHandheldThatWasNeverUsedGoesWithItsOperators() {
        var house = houses.open();
        var handheld = handheld(house, house.places().store());
        operators(house.headquarters()).add(new AddPosOperator(handheld, "01", "何平", Optional.of("0012")));
        house.headquarters().api(TerminalApi.class).delete(handheld);
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> operators(house.headquarters()).of(handheld));
    }

    private static long handheld(House house, long store) {
        return house.headquarters().api(TerminalApi.class)
                .add(new AddTerminal(store, TerminalType.POS, TerminalProfile.of("手持"))).id();
    }

    private static PosOperatorApi operators(Line line) {
        return line.api(PosOperatorApi.class);
    }

    private List<String> log(House house) {
        return jdbc.sql("""
                select concat(action, '|', subject, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and action like '%pos-operator' and outcome = 'done' order by id""")
                .param(house.merchant())
                .query(String.class).list();
    }
}
