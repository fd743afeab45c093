package org.counterfoil.server.shared.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.reporting.ReportApi;
import org.counterfoil.common.reporting.ReportMaker;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.common.shared.parameter.ParameterRow;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a merchant sets for itself, over HTTP: who may, what is refused, and that each of them is heeded at once. */
abstract class ParameterBehaviour extends ValueBehaviour {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMerchantThatSetsNothingHasEverythingAsUsual() {
        var rows = api(openHouse().headquarters()).list();
        assertThat(rows).extracting(ParameterRow::parameter).containsExactly(Parameter.values());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.value()).isEqualTo(row.parameter().usual(YUAN));
            assertThat(row.own()).isFalse();
            assertThat(row.last()).isEmpty();
        });
    }

    @Test
    void everyChangeIsKeptWithWhoAndWhatWasBefore() {
        var house = openHouse();
        var office = house.headquarters();
        set(office, Parameter.RECHARGE_LEAST, "1", "5000");
        set(office, Parameter.RECHARGE_LEAST, "5000", "10000");
        var back = api(office).set(new SetParameter(Parameter.RECHARGE_LEAST, "10000", Optional.empty()));
        assertThat(back.value()).isEqualTo("1");
        assertThat(back.own()).isFalse();
        assertThat(api(office).history(Parameter.RECHARGE_LEAST))
                .containsExactly(change("10000", "1", true), change("5000", "10000", false),
                        change("1", "5000", false));
        assertThat(back.last()).contains(change("10000", "1", true));
        assertThat(api(office).history(Parameter.RECHARGE_MOST)).isEmpty();
        assertThat(jdbc.sql("""
                select concat(action, '|', subject, '|', value_before, '|', value_after) from operator_log
                where merchant_id = ? and module = 'parameter' order by id""").param(house.merchant())
                .query(String.class).list()).containsExactly("set|recharge-least|1|5000",
                        "set|recharge-least|5000|10000", "reset|recharge-least|10000|1");
    }

    @Test
    void settingWhatItIsAlreadyLeavesNoLine() {
        var office = openHouse().headquarters();
        set(office, Parameter.DAY_BEGINS, "0", "4");
        set(office, Parameter.DAY_BEGINS, "4", " 04 ");
        assertThat(api(office).history(Parameter.DAY_BEGINS)).hasSize(1);
    }

    @Test
    void whatSomebodyElseHasSetMeanwhileIsNotOverwritten() {
        var office = openHouse().headquarters();
        set(office, Parameter.RECHARGE_MOST, "1000000000", "50000");
        refused(RefusalCode.CHANGED_MEANWHILE, () -> set(office, Parameter.RECHARGE_MOST, "1000000000", "60000"));
        assertThat(value(office, Parameter.RECHARGE_MOST)).isEqualTo("50000");
    }

    @Test
    void aValueThatDoesNotFitIsRefusedWithItsRange() {
        var office = openHouse().headquarters();
        assertThat(no(RefusalCode.PARAMETER_MONEY_OUT_OF_RANGE, office, Parameter.BEARER_CARD_MOST, "100001")
                .arguments()).isEqualTo(Map.of("field", "value", "min", "100", "max", "100000"));
        assertThat(no(RefusalCode.PARAMETER_OUT_OF_RANGE, office, Parameter.DAY_BEGINS, "13").arguments())
                .isEqualTo(Map.of("field", "value", "min", "0", "max", "12"));
        no(RefusalCode.NUMBER_MALFORMED, office, Parameter.DAY_BEGINS, "4.5");
        no(RefusalCode.NUMBER_MALFORMED, office, Parameter.DAY_BEGINS, "");
        no(RefusalCode.ADDRESS_MALFORMED, office, Parameter.HEADQUARTERS_ADDRESSES, "127.0.0.1, localhost");
        no(RefusalCode.ADDRESS_MALFORMED, office, Parameter.HEADQUARTERS_ADDRESSES, "10.0.0.0/33");
        no(RefusalCode.ADDRESSES_TOO_MANY, office, Parameter.HEADQUARTERS_ADDRESSES, fiftyOne());
        set(office, Parameter.RECHARGE_LEAST, "1", "5000");
        assertThat(no(RefusalCode.RECHARGE_BOUNDS_CROSSED, office, Parameter.RECHARGE_MOST, "4999").arguments())
                .containsEntry("least", "5000").containsEntry("most", "4999");
        assertThat(api(office).list()).filteredOn(ParameterRow::own).hasSize(1);
    }

    @Test
    void theDepartmentOfReportsHoldsAtOnceWhateverSignsItHas() {
        var house = openHouse();
        var office = house.headquarters();
        var desk = house.cashier();
        assertThat(desk.api(ReportApi.class).maker()).isEqualTo(new ReportMaker("林小满", ""));
        set(office, Parameter.DAY_BEGINS, "0", "4");
        set(office, Parameter.REPORT_DEPARTMENT, "", "  财务部; \n DAY_BEGINS=9 \u0000 100 % + \"<b>\" ");

        var department = "财务部; DAY_BEGINS=9 100 % + \"<b>\"";
        assertThat(desk.api(ReportApi.class).maker()).isEqualTo(new ReportMaker("林小满", department));
        assertThat(value(office, Parameter.REPORT_DEPARTMENT)).isEqualTo(department);
        assertThat(value(office, Parameter.DAY_BEGINS)).isEqualTo("4");
        assertThat(openHouse().cashier().api(ReportApi.class).maker().department()).as("of another merchant").isEmpty();
        assertThat(no(RefusalCode.FIELD_TOO_LONG, office, Parameter.REPORT_DEPARTMENT, "部".repeat(41)).arguments())
                .isEqualTo(Map.of("field", "value", "max", "40"));
        set(office, Parameter.REPORT_DEPARTMENT, department, "");
        assertThat(desk.api(ReportApi.class).maker().line()).isEqualTo("林小满");
    }

    @Test
    void aRechargeOutsideTheBoundsIsRefusedAndTellsThem() {
        var house = openHouse();
        var office = house.headquarters();
        set(office, Parameter.RECHARGE_LEAST, "1", "50000");
        set(office, Parameter.RECHARGE_MOST, "1000000000", "100000");
        var till = till(house);
        var card = house.card();
        assertThat(refused(RefusalCode.RECHARGE_OUT_OF_RANGE, () -> till.recharge(card.number(), 49_999)).arguments())
                .isEqualTo(Map.of("min", "50000", "max", "100000"));
        refused(RefusalCode.RECHARGE_OUT_OF_RANGE, () -> till.recharge(card.number(), 100_001));
        assertThat(till.recharge(card.number(), 50_000).net()).isEqualTo(50_000);
        set(office, Parameter.RECHARGE_LEAST, "50000", "60000");
        refused(RefusalCode.RECHARGE_OUT_OF_RANGE, () -> till.recharge(card.number(), 50_000));
    }

    @Test
    void whatOnePersonMayCorrectIsTheMerchantsToSay() {
        var house = openHouse();
        var till = till(house);
        var card = house.card();
        till.recharge(card.number(), 500_00);
        set(house.headquarters(), Parameter.ADJUST_ALONE_MONEY, "100000", "1000");
        assertThat(refused(RefusalCode.APPROVAL_NEEDED,
                () -> till.adjust(card.number(), AdjustedAsset.BONUS, 10_01)).arguments()).containsEntry("max", "1000");
        assertThat(till.adjust(card.number(), AdjustedAsset.BONUS, 10_00).net()).isNotNull();
    }

    @Test
    void businessAfterMidnightBelongsToTheDayBeforeUntilTheHourComes() {
        var house = openHouse();
        var office = house.headquarters();
        no(RefusalCode.DAY_WOULD_GO_BACK, office, Parameter.DAY_BEGINS, "11");
        set(office, Parameter.DAY_BEGINS, "0", "9");
        try (var night = clock.later(Duration.ofHours(16))) {
            var card = house.card();
            assertThat(till(house).recharge(card.number(), 100).businessDate()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(house.cashier().sessions().current().desk().businessDate())
                    .isEqualTo(LocalDate.of(2026, 3, 2));
        }
        try (var morning = clock.later(Duration.ofHours(23))) {
            assertThat(till(house).recharge(house.card().number(), 100).businessDate())
                    .isEqualTo(LocalDate.of(2026, 3, 3));
        }
    }

    @Test
    void headquartersIsOnlyLetInFromWhereItSaid() {
        var house = openHouse();
        var office = house.headquarters();
        assertThat(no(RefusalCode.OWN_ADDRESS_MISSING, office, Parameter.HEADQUARTERS_ADDRESSES, "10.0.0.0/8")
                .arguments()).containsKey("address");
        set(office, Parameter.HEADQUARTERS_ADDRESSES, "", "10.1.0.0/16\n127.0.0.0/8、::1");
        assertThat(value(office, Parameter.HEADQUARTERS_ADDRESSES))
                .isEqualTo("10.1.0.0/16,127.0.0.0/8,0:0:0:0:0:0:0:1");
        elsewhere(house);
        assertThat(refused(RefusalCode.ADDRESS_NOT_ALLOWED, () -> api(office).list()).arguments())
                .containsKey("address");
        refused(RefusalCode.ADDRESS_NOT_ALLOWED, house::headquarters);
        assertThat(house.cashier().sessions().current().operator().staffNumber()).isEqualTo("0012");
    }

    @Test
    void onlyHeadquartersGetsAtThem() {
        var house = openHouse();
        refused(RefusalCode.NOT_PERMITTED, () -> api(house.manager()).list());
        var store = house.operatorWith(Map.of(Permission.PARAMETERS, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> api(store).list());
        refused(RefusalCode.NOT_PERMITTED, () -> api(store).history(Parameter.DAY_BEGINS));
        refused(RefusalCode.NOT_PERMITTED, () -> set(store, Parameter.DAY_BEGINS, "0", "4"));
    }

    @Test
    void anotherMerchantIsLeftAsItIs() {
        var other = openHouse().headquarters();
        set(openHouse().headquarters(), Parameter.RECHARGE_LEAST, "1", "5000");
        assertThat(value(other, Parameter.RECHARGE_LEAST)).isEqualTo("1");
        assertThat(api(other).history(Parameter.RECHARGE_LEAST)).isEmpty();
    }

    /** The list as it would be if somebody at another place had set it. */
    private void elsewhere(House house) {
        jdbc.sql("update parameter_set set chosen = 'HEADQUARTERS_ADDRESSES=10.1.0.0/16' where merchant_id = ?")
                .param(house.merchant()).update();
    }

    private static ParameterChange change(String before, String after, boolean usual) {
        return new ParameterChange(TestClock.START, "A1", "林小满", before, after, usual);
    }

    private static String fiftyOne() {
        var addresses = new StringBuilder();
        for (int last = 0; last <= 50; last++) {
            addresses.append("10.0.0.").append(last).append(' ');
        }
        return addresses.toString();
    }

    private static Refusal no(RefusalCode code, Line line, Parameter parameter, String value) {
        return refused(code, () -> set(line, parameter, parameter.usual(YUAN), value));
    }

    private static ParameterRow set(Line line, Parameter parameter, String seen, String value) {
        return api(line).set(new SetParameter(parameter, seen, Optional.of(value)));
    }

    private static String value(Line line, Parameter parameter) {
        return api(line).list().stream().filter(row -> row.parameter() == parameter).findFirst().orElseThrow().value();
    }

    private static ParameterApi api(Line line) {
        return line.api(ParameterApi.class);
    }
}
