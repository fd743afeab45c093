package org.counterfoil.server.shared.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;

import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.staff.AddPosOperator;
import org.counterfoil.common.staff.CodeWanted;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.PhoneSignInApi;
import org.counterfoil.common.staff.PosOperatorApi;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.catalog.NewProduct;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.NewStore;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.organisation.Installation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No merchant sees another's rows: of every entity that there is, those to come included. */
abstract class MerchantsApartBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MerchantSql sql;

    @Autowired
    private Products products;

    @Autowired
    private CountServices services;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Founding founding;

    @Test
    void everyQueryOfEveryEntitySeesTheOwnRowsAlone() {
        var first = full();
        var second = full();
        for (var type : entities.getMetamodel().getEntities()) {
            assertThat(merchantsSeen(first, type)).as(type.getName()).containsOnly(first.merchant());
            assertThat(merchantsSeen(second, type)).as(type.getName()).containsOnly(second.merchant());
        }
    }

    @Test
    void withoutAMerchantNothingIsSeen() {
        full();
        for (var type : entities.getMetamodel().getEntities()) {
            assertThat(rows(type)).as(type.getName()).isEmpty();
        }
    }

    @Test
    void withoutAMerchantNothingIsWritten() {
        assertThatThrownBy(() -> founding.openStore(new NewStore("99", "?", StoreKind.DIRECT, false, false)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anIdOfAnotherMerchantFindsNothing() {
        var first = full();
        var second = full();
        var foreign = first.places().store();
        assertThat(first.as(() -> sql.sql("select count(*) from store where id = :id and merchant_id = :merchant")
                .param("id", foreign).query(Long.class).single())).isEqualTo(1);
        assertThat(second.as(() -> sql.sql("select count(*) from store where id = :id and merchant_id = :merchant")
                .param("id", foreign).query(Long.class).single())).isZero();
    }

    @Test
    void sqlThatDoesNotNameTheMerchantIsRefused() {
        var house = houses.open();
        assertThatIllegalArgumentException().isThrownBy(() -> house.as(() -> sql.sql("select count(*) from member")));
    }

    @Test
    void sqlOutsideEveryMerchantIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sql.sql("select count(*) from member where merchant_id = :merchant"));
    }

    /** A merchant with at least one row of every entity. */
    private House full() {
        var house = houses.open();
        house.headquarters().api(MemberApi.class).lock(house.card().member(), new MemberReason(""));
        house.cashier();
        house.readCaptcha(house.places().desk());
        sendCode(house);
        addPosOperator(house);
        bind(house, house.places().otherDesk());
        house.coupon(CouponTerms.of(new CouponWorth.CashValue(100)));
        new Batches(house.headquarters()).made(1, 1, PinMode.NONE);
        new Fullness(house).fill();
        var today = LocalDate.of(2026, 3, 2);
        house.headquarters().api(NoticeApi.class).add(new NoticeText("盘点", "今晚盘点", today, today, Set.of()));
        house.run(() -> {
            services.add("wash", "洗车");
            enrolment.prepare();
            products.add(new NewProduct("1", "", "tea", "box", 1, Set.of(house.places().store())));
        });
        return house;
    }

    private static void addPosOperator(House house) {
        var office = house.headquarters();
        var handheld = office.api(TerminalApi.class)
                .add(new AddTerminal(house.places().store(), TerminalType.POS, TerminalProfile.of("手持")));
        office.api(PosOperatorApi.class).add(new AddPosOperator(handheld.id(), "01", "周平", Optional.empty()));
    }

    private static void bind(House house, TerminalFacts terminal) {
        var code = house.headquarters().api(EnrolmentApi.class).code(terminal.id()).code();
        house.stranger().api(EnrolmentApi.class).enrol(Installation.fresh().enrol(terminal, code));
    }

    private static void sendCode(House house) {
        var employees = house.headquarters().api(EmployeeApi.class);
        var manager = employees.details(employees.list(EmployeeFilter.all(PageOf.MAX_ROWS)).rows().stream()
                .filter(row -> row.staffNumber().equals("M1")).findFirst().orElseThrow().id());
        employees.edit(manager.employee().id(), new EditEmployee(manager.version(), manager.employee().login(),
                manager.employee().realName(), "13800138000", manager.role().orElseThrow(), manager.store(),
                manager.employee().terminal()));
        house.stranger().api(PhoneSignInApi.class)
                .sendCode(new CodeWanted(house.places().desk().number(), "13800138000"));
    }

    private List<Long> merchantsSeen(House house, EntityType<?> type) {
        return house.as(() -> rows(type));
    }

    private List<Long> rows(EntityType<?> type) {
        return new TransactionTemplate(transactions).execute(_ -> entities
                .createQuery("select e.merchantId from " + type.getName() + " e", Long.class).getResultList());
    }
}
