package org.counterfoil.server.value.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.staff.Hiring;
import org.counterfoil.server.staff.NewEmployee;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking transactions back from an office, over HTTP. */
abstract class OfficeVoidBehaviour extends ValueBehaviour {

    @Autowired
    private CardLife life;
    @Autowired
    private Hiring hiring;

    @Test
    void whatIsTakenBackIsShownFirstAndStandsInTheBooksOfItsStore() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var sale = till(house).cashSale(card.number(), 5_000);
        var office = office(house);

        var quote = api(office).quoteVoid(sale.number());
        assertThat(quote.original()).isEqualTo(sale);
        assertThat(quote.refusal()).isEmpty();
        assertThat(quote.needsApproval()).isFalse();
        assertThat(till(house).balances(card.number()).points()).isEqualTo(50);

        var command = OfficeVoid.alone(office.key(), sale.number(), "收银录错");
        var done = api(office).voidFromOffice(command);

        assertThat(done.kind()).isEqualTo(TransactionKind.VOID);
        assertThat(done.voids()).contains(sale.number());
        assertThat(done.store()).isEqualTo(sale.store());
        assertThat(done.points()).isEqualTo(-50);
        assertThat(done.remark()).isEqualTo("收银录错");
        assertThat(office.transactions().details(sale.number()).voidedBy()).contains(done.number());
        assertThat(api(office).voidFromOffice(command)).isEqualTo(done);
        assertThat(till(house).balances(card.number()).points()).isZero();
        assertThat(api(office).quoteVoid(sale.number()).refusal().map(Refusal::code))
                .contains(RefusalCode.TRANSACTION_VOIDED);
        refused(RefusalCode.TRANSACTION_VOIDED, () -> voids(office, sale));
        refused(RefusalCode.TRANSACTION_NOT_VOIDABLE, () -> voids(office, done));
    }

    @Test
    void aHolderWhoseCardIsLostGetsTheMoneyBack() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);
        var spend = till.spend(card.number(), 2_000);
        house.run(() -> life.reportLost(house.administrator(), card.id()));
        var done = voids(office(house), spend);
        assertThat(done.after("principal")).contains(5_000L);
    }

    @Test
    void aRechargeThatIsUsedUpNamesWhatIsMissing() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var recharge = till.recharge(card.number(), 5_000);
        var spend = till.spend(card.number(), 1_200);
        var office = office(house);
        var refusal = api(office).quoteVoid(recharge.number()).refusal().orElseThrow();
        assertThat(refusal.code()).isEqualTo(RefusalCode.RECHARGE_SPENT);
        assertThat(refusal.arguments()).containsEntry("missing", "1200");
        assertThat(refused(RefusalCode.RECHARGE_SPENT, () -> voids(office, recharge))).isEqualTo(refusal);

        voids(office, spend);
        assertThat(api(office).quoteVoid(recharge.number()).refusal()).isEmpty();
        voids(office, recharge);
        assertHolds(till.balances(card.number()), 0, 0, 0);
    }

    @Test
    void aReasonIsNeededAndTheNumberOfATransaction() {
        var house = openHouse();
        var sale = till(house).cashSale("", 5_000);
        var office = office(house);
        refused(RefusalCode.FIELD_MISSING,
                () -> api(office).voidFromOffice(OfficeVoid.alone(office.key(), sale.number(), " ")));
        refused(RefusalCode.FIELD_TOO_LONG,
                () -> api(office).voidFromOffice(OfficeVoid.alone(office.key(), sale.number(), "长".repeat(201))));
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> api(office).quoteVoid("20260302990000000001"));
        refused(RefusalCode.TRANSACTION_UNKNOWN,
                () -> api(office).voidFromOffice(OfficeVoid.alone(office.key(), "4711", "录错")));
        till(house).returnGoods(sale, 1_000);
        refused(RefusalCode.TRANSACTION_RETURNED, () -> voids(office, sale));
    }

    @Test
    void aStoresOfficeReachesItsOwnTransactionsAlone() {
        var house = openHouse();
        var elsewhere = till(house, house.places().otherDesk(), "A1").cashSale("", 5_000);
        var line = house.operatorWith(Map.of(Permission.OFFICE_VOID, Access.WRITE));
        var store = new Till(line, line.sessions().current());
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> voids(store, elsewhere));
        voids(store, till(house).cashSale("", 5_000));
        voids(office(house), elsewhere);
        var plain = house.operatorWith(Map.of(Permission.VOID, Access.WRITE));
        var cashier = new Till(plain, plain.sessions().current());
        refused(RefusalCode.NOT_PERMITTED, () -> voids(cashier, elsewhere));
    }

    @Test
    void aboveTheLimitASecondPersonAgrees() {
        var house = openHouse();
        house.headquarters().api(ParameterApi.class).set(new SetParameter(Parameter.VOID_ALONE,
                Parameter.VOID_ALONE.usual(CurrencyUnit.of("CNY")), Optional.of("4999")));
        house.run(() -> {
            var role = hiring.addRole("总部二", RoleType.MERCHANT_ADMINISTRATOR,
                    Map.of(Permission.OFFICE_VOID, Access.WRITE));
            hiring.hire(new NewEmployee(Optional.empty(), role, "A2", Optional.empty(), "周敏",
                    EmployeeType.MERCHANT_ADMINISTRATOR, Optional.of(House.PASSWORD)));
        });
        var sale = till(house).cashSale("", 5_000);
        var office = office(house);
        assertThat(api(office).quoteVoid(sale.number()).needsApproval()).isTrue();
        var command = OfficeVoid.alone(office.key(), sale.number(), "录错");
        refused(RefusalCode.APPROVAL_NEEDED, () -> api(office).voidFromOffice(command));
        refused(RefusalCode.APPROVAL_BY_ANOTHER, () -> api(office)
                .voidFromOffice(command.approved(new Approval("A1", House.PASSWORD))));
        var done = api(office).voidFromOffice(command.approved(new Approval("A2", House.PASSWORD)));
        assertThat(done.approver().orElseThrow().realName()).isEqualTo("周敏");
        assertThat(List.of(api(office).voidFromOffice(command))).containsExactly(done);
    }

    private Till office(House house) {
        return till(house, house.places().office(), "A1");
    }

    private static OfficeApi api(Till office) {
        return office.api(OfficeApi.class);
    }

    private static TransactionDetails voids(Till office, TransactionDetails done) {
        return api(office).voidFromOffice(OfficeVoid.alone(office.key(), done.number(), "录错"));
    }
}
