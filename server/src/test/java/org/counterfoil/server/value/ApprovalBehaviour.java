package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.VoidTransaction;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.staff.Hiring;
import org.counterfoil.server.staff.NewEmployee;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.testing.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second person's approval, over HTTP: who is asked for it, who may give it, and what it leaves behind. */
abstract class ApprovalBehaviour extends ValueBehaviour {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final Approval MANAGER = new Approval("M1", House.PASSWORD);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void aVoidAboveTheLimitNeedsASecondPersonAndNamesHim() {
        var house = limited();
        var till = till(house);
        var small = till.cashSale("", 50_00);
        var large = till.cashSale("", 50_01);
        assertThat(till.voids(small).approver()).isEmpty();

        var command = till.voiding(large);
        assertThat(refused(RefusalCode.APPROVAL_NEEDED, () -> till.values().voidTransaction(command)).arguments())
                .containsEntry("max", "5000").containsEntry("permission", "void");
        var done = till.values().voidTransaction(command.approved(MANAGER));
        assertThat(done.approver()).contains(new Approver("M1", "林小满"));
        assertThat(till.transactions().details(done.number()).approver()).isEqualTo(done.approver());
        assertThat(approvals(house)).containsExactly("M1 approve-void " + large.number() + " for 0012");
    }

    @Test
    void aRequestThatWasAnsweredNeedsNoApprovalAnew() {
        var house = limited();
        var till = till(house);
        var command = till.voiding(till.cashSale("", 60_00));
        var done = till.values().voidTransaction(command.approved(MANAGER));
        assertThat(till.values().voidTransaction(command)).isEqualTo(done);
        assertThat(till.values().voidTransaction(command.approved(new Approval("M1", "wrong password"))))
                .isEqualTo(done);
        assertThat(approvals(house)).hasSize(1);
    }

    @Test
    void wrongPasswordsOfApproversAreCountedLikeThoseOfSigningIn() {
        var house = limited();
        var till = till(house);
        var command = till.voiding(till.cashSale("", 60_00));
        for (int left = 4; left >= 1; left--) {
            assertThat(refused(RefusalCode.APPROVAL_FAILED, () -> till.values()
                    .voidTransaction(command.approved(new Approval("M1", "wrong password")))).arguments())
                    .containsEntry("left", Integer.toString(left));
        }
        refused(RefusalCode.SIGN_IN_LOCKED, () -> till.values()
                .voidTransaction(command.approved(new Approval("M1", "wrong password"))));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> till.values().voidTransaction(command.approved(MANAGER)));
        refused(RefusalCode.SIGN_IN_LOCKED, () -> till(house, house.places().desk(), "M1"));
        try (var _ = clock.later(Duration.ofMinutes(15))) {
            assertThat(till.values().voidTransaction(command.approved(MANAGER)).approver()).isPresent();
        }
    }

    @Test
    void nobodyKnownIsAnsweredLikeSomebodyWithAnotherPassword() {
        var till = till(limited());
        var command = till.voiding(till.cashSale("", 60_00));
        refused(RefusalCode.APPROVAL_FAILED, () -> till.values()
                .voidTransaction(command.approved(new Approval("nobody", House.PASSWORD))));
    }

    @Test
    void onlySomebodyElseOfTheStoreWhoMayDoItHimselfApproves() {
        var house = limited();
        var till = till(house);
        var people = house.as(() -> hire(house));
        var command = till.voiding(till.cashSale("", 60_00));
        refused(RefusalCode.APPROVAL_BY_ANOTHER, () -> approve(till, command, "0012"));
        refused(RefusalCode.APPROVAL_BY_ANOTHER, () -> approve(till, command, " LOGIN0012"));
        for (var number : people) {
            assertThat(refused(RefusalCode.APPROVER_NOT_PERMITTED, () -> approve(till, command, number)).arguments())
                    .as(number).containsEntry("permission", "void");
        }
        assertThat(approvals(house)).isEmpty();
        assertThat(approve(till, command, "A1").approver()).contains(new Approver("A1", "林小满"));
    }

    @Test
    void anAdjustmentAboveTheLimitIsDoneWithASecondPerson() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var command = Adjust.alone(till.key(), card.number(), AdjustedAsset.PRINCIPAL, 1_000_01, "补登");
        refused(RefusalCode.APPROVAL_NEEDED, () -> till.values().adjust(command));
        assertThat(till.values().adjust(command.approved(MANAGER)).approver()).isPresent();
        assertHolds(till.balances(card.number()), 1_000_01, 0, 0);
    }

    @Test
    void aGrantAboveTheLimitIsApprovedAtHeadquartersAndNotByTheStore() {
        var house = limited();
        var second = house.as(() -> administrator(house));
        var office = till(house, house.places().office(), "A1");
        var command = AdjustQuota.alone(office.key(), house.places().store(), StoreQuota.RECHARGE, 1_000_01, "季度额度");
        var stores = office.api(StoreApi.class);
        assertThat(stores.adjustQuota(AdjustQuota.alone(office.key(), house.places().store(), StoreQuota.RECHARGE,
                1_000_00, "季度额度")).approver()).isEmpty();

        refused(RefusalCode.APPROVAL_NEEDED, () -> stores.adjustQuota(command));
        refused(RefusalCode.APPROVER_NOT_PERMITTED, () -> stores.adjustQuota(command.approved(MANAGER)));
        var done = stores.adjustQuota(command.approved(new Approval(second, House.PASSWORD)));
        assertThat(done.approver()).contains(new Approver(second, "沈怀瑾"));
        assertThat(done.after()).isEqualTo(2_000_01);
        assertThat(stores.adjustQuota(command)).isEqualTo(done);
        assertThat(approvals(house)).containsExactly(second + " approve-adjust-quota 01 RECHARGE for A1");
    }

    @Test
    void nobodyIsAskedToApproveWhatIsRefusedInAnyCase() {
        var house = limited();
        var office = till(house, house.places().office(), "A1");
        var stores = office.api(StoreApi.class);
        refused(RefusalCode.FIELD_MISSING, () -> stores.adjustQuota(AdjustQuota.alone(office.key(),
                house.places().store(), StoreQuota.RECHARGE, 2_000_00, " ")));
        refused(RefusalCode.STORE_UNKNOWN, () -> stores.adjustQuota(AdjustQuota.alone(office.key(), 1,
                StoreQuota.RECHARGE, 2_000_00, "季度额度")));
        var till = till(house);
        var voided = till.cashSale("", 40_00);
        till.voids(voided);
        refused(RefusalCode.TRANSACTION_VOIDED, () -> till.voids(voided));
    }

    @Autowired
    private Hiring hiring;

    private House limited() {
        var house = supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "静水茶行")));
        var parameters = house.headquarters().api(ParameterApi.class);
        Map.of(Parameter.RECHARGE_QUOTA_ALONE, "100000", Parameter.POINTS_QUOTA_ALONE, "500", Parameter.VOID_ALONE,
                "5000").forEach(
                        (parameter, limit) -> parameters.set(new SetParameter(parameter, parameter.usual(YUAN),
                                Optional.of(limit))));
        return house;
    }

    private static TransactionDetails approve(Till till, VoidTransaction command, String number) {
        return till.values().voidTransaction(command.approved(new Approval(number, House.PASSWORD)));
    }

    /** Somebody who may only look, and somebody of another store. */
    private List<String> hire(House house) {
        var reader = hiring.addRole("reader", RoleType.FRONT_DESK, Map.of(Permission.VOID, Access.READ));
        var all = hiring.addRole("elsewhere", RoleType.STORE_MANAGER, Map.of(Permission.VOID, Access.WRITE));
        hiring.hire(new NewEmployee(Optional.of(house.places().store()), reader, "R1", Optional.empty(), "何平",
                EmployeeType.OPERATOR, Optional.of(House.PASSWORD)));
        hiring.hire(new NewEmployee(Optional.of(house.places().other()), all, "E1", Optional.empty(), "周敏",
                EmployeeType.STORE_MANAGER, Optional.of(House.PASSWORD)));
        return List.of("R1", "E1");
    }

    private String administrator(House house) {
        var role = hiring.addRole("quotas", RoleType.MERCHANT_ADMINISTRATOR,
                Map.of(Permission.STORE_QUOTAS, Access.WRITE));
        hiring.hire(new NewEmployee(Optional.empty(), role, "A2", Optional.empty(), "沈怀瑾",
                EmployeeType.MERCHANT_ADMINISTRATOR, Optional.of(House.PASSWORD)));
        return "A2";
    }

    /** Who, what, of what, and for whom. */
    private List<String> approvals(House house) {
        return jdbc.sql("""
                select concat(e.staff_number, ' ', l.action, ' ', l.subject, ' ', l.value_after)
                from operator_log l join employee e on e.id = l.employee_id
                where l.merchant_id = ? and l.module = 'approval' order by l.id""").param(house.merchant())
                .query(String.class).list();
    }
}
