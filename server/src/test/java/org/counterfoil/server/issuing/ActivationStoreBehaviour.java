package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.issuing.Purchase;
import org.counterfoil.common.issuing.RangeWords;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store at which headquarters activates a card, over HTTP. */
abstract class ActivationStoreBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void booksQuotaStockAndMembershipAreTheChosenStores() {
        var house = openHouse();
        var store = house.places().store();
        jdbc.sql("update store set recharge_quota_checked = true where id = ?").param(store).update();
        grant(house, store, QuotaKind.RECHARGE, 15_000);
        var office = office(house);
        var card = produced(house);
        var second = produced(house);
        var third = produced(house);

        var done = issuing(office).activate(at(office.key(), card, Optional.of(store), 10_000));

        assertThat(done.recharge().orElseThrow().net()).isEqualTo(10_000);
        assertThat(rows(office, card)).hasSize(2).allSatisfy(row -> assertThat(row.store()).isEqualTo("南山店"));
        assertThat(rows(till(house), card)).as("the store's own day").hasSize(2);
        assertThat(stock(card)).isEqualTo(store);
        assertThat(members(till(house), card)).singleElement().isEqualTo("南山店");
        refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> issuing(office)
                .activate(at(office.key(), second, Optional.of(store), 10_000)));
        assertThat(issuing(office).activate(at(office.key(), third, Optional.empty(), 10_000)).recharge())
                .as("headquarters draws on the merchant's").isPresent();
        assertThat(stored(till(house), done.operation().number())).isEqualTo("南山店");
        var proofs = house.headquarters().api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }

    @Test
    void headquartersChoosesAmongOpenStoresAndAStoreHasItsOwn() {
        var house = openHouse();
        var office = office(house);
        assertThat(numbers(office)).containsExactly("00", "01", "02");
        assertThat(issuing(office).words().store()).isEqualTo(house.places().headquarters());
        house.headquarters().api(StoreApi.class).close(house.places().other());
        assertThat(numbers(office)).containsExactly("00", "01");
        var words = issuing(till(house)).words();
        assertThat(words.stores()).extracting(RangeWords.Place::id).containsExactly(house.places().store());
        assertThat(words.store()).isEqualTo(house.places().store());
        assertThat(words.levels()).extracting(level -> level.code()).containsExactly("STD", "GOLD");
        var own = till(house);
        assertThat(issuing(own).activate(at(own.key(), produced(house), Optional.of(words.store()), 0)).recharge())
                .isEmpty();
    }

    @Test
    void aStoreOutOfReachOrClosedIsRefusedAtItsFieldAndNothingIsDone() {
        var house = openHouse();
        var till = till(house);
        var office = office(house);
        var card = produced(house);
        var strange = houses.open().places().store();
        var command = at(till.key(), card, Optional.of(house.places().other()), 10_000);

        assertField(RefusalCode.STORE_UNKNOWN, till, command);
        assertField(RefusalCode.STORE_UNKNOWN, till, command);
        assertField(RefusalCode.STORE_UNKNOWN, office, at(office.key(), card, Optional.of(strange), 10_000));
        assertField(RefusalCode.STORE_UNKNOWN, office, at(office.key(), card, Optional.of(-1L), 10_000));
        var shut = at(office.key(), card, Optional.of(house.places().other()), 10_000);
        house.headquarters().api(StoreApi.class).close(house.places().other());
        assertField(RefusalCode.STORE_CLOSED, office, shut);
        house.headquarters().api(StoreApi.class).open(house.places().other());
        assertField(RefusalCode.STORE_CLOSED, office, shut);
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> till.balances(card));
        assertThat(members(office, card)).isEmpty();
    }

    @Test
    void whatWasDoneIsAnsweredTheSameAfterTheStoreHasClosed() {
        var house = openHouse();
        var office = office(house);
        var command = at(office.key(), produced(house), Optional.of(house.places().other()), 10_000);
        var first = issuing(office).activate(command);
        house.headquarters().api(StoreApi.class).close(house.places().other());

        assertThat(issuing(office).activate(command)).isEqualTo(first);
        assertField(RefusalCode.SAME_REQUEST_OTHER_BODY, office,
                at(command.request(), command.card(), Optional.of(house.places().store()), 10_000), Optional.empty());
    }

    private Till office(House house) {
        return till(house, house.places().office(), "A1");
    }

    private static String produced(House house) {
        return house.producedCard("STD", Optional.empty()).number();
    }

    private static IssuingApi issuing(Till till) {
        return till.api(IssuingApi.class);
    }

    private static List<String> numbers(Till till) {
        return issuing(till).words().stores().stream().map(RangeWords.Place::number).toList();
    }

    private static void assertField(RefusalCode code, Till till, ActivateCard command) {
        assertField(code, till, command, Optional.of("store"));
    }

    private static void assertField(RefusalCode code, Till till, ActivateCard command, Optional<String> field) {
        var refusal = refused(code, () -> issuing(till).activate(command));
        assertThat(Optional.ofNullable(refusal.arguments().get("field"))).isEqualTo(field);
    }

    private Long stock(String card) {
        return jdbc.sql("select store_id from card where number = ?").param(card).query(Long.class).single();
    }

    private static String stored(Till till, String number) {
        return till.transactions().details(number).store();
    }

    /** The stores of the members who have a card, as the caller sees them. */
    private static List<String> members(Till till, String card) {
        return till.api(MemberListApi.class).list(new MemberFilter("", card, Set.of(), Set.of(), Set.of(), Set.of(),
                DayRange.ANY, Set.of(), List.of(), PageWanted.first(10))).rows().stream().map(row -> row.store())
                .toList();
    }

    private static List<TransactionRow> rows(Till till, String card) {
        return till.transactions()
                .list(new TransactionFilter(TODAY, TODAY, Set.of(), card, false, Optional.empty(), 50)).rows();
    }

    private static ActivateCard at(RequestKey key, String card, Optional<Long> store, long amount) {
        return new ActivateCard(key, card, new CardHolder.Newcomer("阮氏明", "", Sex.FEMALE, Optional.empty(), "STD"),
                Optional.empty(), Optional.empty(), Optional.of(amount).filter(paid -> paid > 0)
                        .map(paid -> new OpeningRecharge(paid, Tender.CASH, 0)),
                "", new Purchase(Optional.empty(), Optional.empty(), store));
    }
}
