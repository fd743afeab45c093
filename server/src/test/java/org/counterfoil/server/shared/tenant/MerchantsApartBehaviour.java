package org.counterfoil.server.shared.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;

import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.staff.AddPosOperator;
import org.counterfoil.common.staff.PosOperatorApi;
import org.counterfoil.server.catalog.NewProduct;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.organisation.Founding;
import org.counterfoil.server.organisation.NewStore;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Installation;
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
        house.card();
        house.cashier();
        house.readCaptcha(house.places().desk());
        house.coupon(CouponTerms.of(new CouponWorth.CashValue(100)));
        house.run(() -> {
            services.add("wash", "洗车");
            enrolment.prepare();
            products.add(new NewProduct("1", "", "tea", "box", 1, Set.of(house.places().store())));
        });
        fillTerminals(house);
        return house;
    }

    /** A desk that is bound by a code, and a handheld with an operator. */
    private static void fillTerminals(House house) {
        var office = house.headquarters();
        var desk = house.places().otherDesk();
        var code = office.api(EnrolmentApi.class).code(desk.id()).code();
        house.stranger().api(EnrolmentApi.class).enrol(Installation.fresh().enrol(desk, code));
        var handheld = office.api(TerminalApi.class).add(
                new AddTerminal(house.places().store(), TerminalType.POS, TerminalProfile.of("handheld")));
        office.api(PosOperatorApi.class).add(new AddPosOperator(handheld.id(), "01", "courier", Optional.empty()));
    }

    private List<Long> merchantsSeen(House house, EntityType<?> type) {
        return house.as(() -> rows(type));
    }

    private List<Long> rows(EntityType<?> type) {
        return new TransactionTemplate(transactions).execute(_ -> entities
                .createQuery("select e.merchantId from " + type.getName() + " e", Long.class).getResultList());
    }
}
