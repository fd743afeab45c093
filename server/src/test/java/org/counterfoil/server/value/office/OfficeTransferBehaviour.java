package org.counterfoil.server.value.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeTransfer;
import org.counterfoil.common.value.Purse;
import org.counterfoil.common.value.QuoteTransfer;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moving money and points between members from an office, over HTTP. */
abstract class OfficeTransferBehaviour extends ValueBehaviour {

    @Autowired
    private CardLife life;

    @Test
    void aPartMovesAsItWasShown() {
        var house = generous();
        var from = house.cardWithPin("4711");
        var to = house.card();
        fill(house, from);
        var office = office(house);

        var quote = api(office).quoteTransfer(new QuoteTransfer(from.number(), to.number(), 2_200, 30, false));
        assertThat(quote.refusal()).isEmpty();
        assertThat(quote.from().before()).isEqualTo(new Purse(10_000, 1_000, 77));
        assertThat(quote.from().after()).isEqualTo(new Purse(8_000, 800, 47));
        assertThat(quote.to().after()).isEqualTo(new Purse(2_000, 200, 30));

        var done = api(office).transferFromOffice(moving(office.key(), from, to, 2_200, 30, false));

        assertThat(done).extracting(TransactionDetails::net).containsExactly(2_200L, 0L);
        assertThat(done).extracting(TransactionDetails::remark).containsOnly("合并两卡");
        assertHolds(till(house).balances(from.number()), 8_000, 800, 47);
        assertHolds(till(house).balances(to.number()), 2_000, 200, 30);
    }

    @Test
    void everythingMovesAtOnceAndOnce() {
        var house = generous();
        var from = house.card();
        var to = house.card();
        fill(house, from);
        var office = office(house);
        var quote = api(office).quoteTransfer(new QuoteTransfer(from.number(), to.number(), 0, 0, true));
        assertThat(quote.money()).isEqualTo(11_000);
        assertThat(quote.points()).isEqualTo(77);
        assertThat(quote.from().after()).isEqualTo(new Purse(0, 0, 0));

        var command = moving(office.key(), from, to, quote.money(), quote.points(), true);
        var done = api(office).transferFromOffice(command);
        assertThat(api(office).transferFromOffice(command)).isEqualTo(done);

        assertHolds(till(house).balances(from.number()), 0, 0, 0);
        assertHolds(till(house).balances(to.number()), 10_000, 1_000, 77);
        assertThat(api(office).quoteTransfer(new QuoteTransfer(from.number(), to.number(), 0, 0, true)).refusal()
                .map(Refusal::code)).contains(RefusalCode.BALANCE_INSUFFICIENT);
    }

    @Test
    void everythingIsWhatWasShownOrNothingMoves() {
        var house = generous();
        var from = house.card();
        var to = house.card();
        fill(house, from);
        till(house).spend(from.number(), 100);
        var office = office(house);
        refused(RefusalCode.CHANGED_MEANWHILE, () -> api(office)
                .transferFromOffice(moving(office.key(), from, to, 11_000, 77, true)));
    }

    @Test
    void bothMoveOrNeither() {
        var house = generous();
        var from = house.card();
        var to = house.card();
        fill(house, from);
        var office = office(house);
        refused(RefusalCode.POINTS_INSUFFICIENT, () -> api(office)
                .transferFromOffice(moving(office.key(), from, to, 2_200, 78, false)));
        assertHolds(till(house).balances(from.number()), 10_000, 1_000, 77);
        assertHolds(till(house).balances(to.number()), 0, 0, 0);
    }

    @Test
    void nobodyTransfersToOneself() {
        var house = generous();
        var from = house.card();
        fill(house, from);
        var office = office(house);
        refused(RefusalCode.SAME_MEMBER, () -> api(office)
                .transferFromOffice(moving(office.key(), from, from, 100, 0, false)));
        var quote = api(office).quoteTransfer(new QuoteTransfer(from.number(), from.number(), 100, 0, false));
        assertThat(quote.refusal().map(Refusal::code)).contains(RefusalCode.SAME_MEMBER);
        assertThat(quote.from().after()).isEqualTo(quote.from().before());
    }

    @Test
    void everyKindOfBadInputChangesNothing() {
        var house = supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "限额茶行")
                .withLimits(10_000, Amount.MAX)));
        var from = house.card();
        var to = house.card();
        var till = till(house);
        till.recharge(from.number(), 5_000);
        till.recharge(to.number(), 9_000);
        var office = office(house);
        refusedAndTold(office, from, to, 5_001, RefusalCode.BALANCE_INSUFFICIENT);
        refusedAndTold(office, from, to, 1_001, RefusalCode.OVER_CARD_LIMIT);
        refusedAndTold(office, from, to, 0, RefusalCode.AMOUNT_NOT_POSITIVE);
        refusedAndTold(office, from, to, -100, RefusalCode.AMOUNT_NOT_POSITIVE);
        refused(RefusalCode.FIELD_MISSING, () -> api(office).transferFromOffice(
                new OfficeTransfer(office.key(), from.number(), to.number(), 100, 0, false, "")));
        refused(RefusalCode.CARD_UNKNOWN, () -> api(office).quoteTransfer(
                new QuoteTransfer("4711", to.number(), 100, 0, false)));
        house.run(() -> life.reportLost(house.administrator(), to.id()));
        refusedAndTold(office, from, to, 100, RefusalCode.CARD_LOST);
        assertHolds(till.balances(from.number()), 5_000, 0, 0);
    }

    @Test
    void aStoresOfficeReachesItsOwnMembersAlone() {
        var house = generous();
        var card = house.card();
        var line = house.operatorWith(Map.of(Permission.OFFICE_TRANSFER, Access.READ));
        var reader = new Till(line, line.sessions().current());
        refused(RefusalCode.NOT_PERMITTED, () -> api(reader)
                .transferFromOffice(moving(reader.key(), card, house.card(), 100, 0, false)));
        var other = till(house, house.places().otherDesk(), "A1");
        refused(RefusalCode.MEMBER_UNKNOWN, () -> api(other)
                .transferFromOffice(moving(other.key(), card, house.card(), 100, 0, false)));
    }

    private static void refusedAndTold(Till office, TestCard from, TestCard to, long money, RefusalCode code) {
        assertThat(api(office).quoteTransfer(new QuoteTransfer(from.number(), to.number(), money, 0, false)).refusal()
                .map(Refusal::code)).contains(code);
        refused(code, () -> api(office).transferFromOffice(moving(office.key(), from, to, money, 0, false)));
    }

    private House generous() {
        var house = openHouse();
        lay(house, new PricingTerms(100, "", List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL,
                0));
        return house;
    }

    /** 100.00, 10.00 of bonus, and 77 points. */
    private void fill(House house, TestCard card) {
        var office = office(house);
        office.values().recharge(new Recharge(office.key(), card.number(), 10_000, 1_000, Tender.CASH,
                Optional.of("4711"), ""));
        office.adjust(card.number(), AdjustedAsset.POINTS, 77);
    }

    private Till office(House house) {
        return till(house, house.places().office(), "A1");
    }

    private static OfficeApi api(Till office) {
        return office.api(OfficeApi.class);
    }

    private static OfficeTransfer moving(RequestKey key, TestCard from, TestCard to, long money, long points,
            boolean everything) {
        return new OfficeTransfer(key, from.number(), to.number(), money, points, everything, "合并两卡");
    }
}
