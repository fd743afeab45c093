package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.organisation.Offices.adding;
import static org.counterfoil.server.organisation.Offices.log;
import static org.counterfoil.server.organisation.Offices.stores;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.organisation.AdjustQuota;
import org.counterfoil.common.organisation.AdjustedQuota;
import org.counterfoil.common.organisation.CheckQuota;
import org.counterfoil.common.organisation.MerchantQuotasLeft;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.StoreSums;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.books.HouseBalances;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quotas of stores, over HTTP: what headquarters grants and takes back, what that allows, and what the books say. */
abstract class QuotaBehaviour extends ValueBehaviour {

    private static final long MERCHANTS = 100_000_000;

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Accounts accounts;
    @Autowired
    private HouseBalances houseBalances;

    @Test
    void aGrantComesOutOfTheMerchantsQuotaAndTellsBeforeAndAfter() {
        var house = openHouse();
        var office = office(house);
        var first = adjust(office, house, StoreQuota.RECHARGE, 101_425_00);
        assertThat(first.before()).isZero();
        assertThat(first.after()).isEqualTo(101_425_00);
        assertThat(first.merchantLeft()).isEqualTo(MERCHANTS - 101_425_00);
        var second = adjust(office, house, StoreQuota.RECHARGE, -425_00);
        assertThat(second.before()).isEqualTo(101_425_00);
        assertThat(second.after()).isEqualTo(101_000_00);
        assertThat(second.merchantLeft()).isEqualTo(MERCHANTS - 101_000_00);
        var points = adjust(office, house, StoreQuota.POINTS, 500);
        assertThat(points.after()).isEqualTo(500);

        var row = row(office, house);
        assertThat(row.recharge().left()).isEqualTo(101_000_00);
        assertThat(row.points().left()).isEqualTo(500);
        assertThat(row.balance()).isEqualTo(101_000_00);
        assertThat(log(jdbc, house)).containsExactly("adjust-quota|01 RECHARGE|0|10142500",
                "adjust-quota|01 RECHARGE|10142500|10100000", "adjust-quota|01 POINTS|0|500");
        assertSound(office);
    }

    @Test
    void anAdjustmentIsATransactionOfTheStoreWithItsReason() {
        var house = openHouse();
        var office = office(house);
        var done = adjust(office, house, StoreQuota.RECHARGE, 5_000_00);

        var details = office.transactions().details(done.transaction());
        assertThat(details.kind()).isEqualTo(TransactionKind.QUOTA_GRANT);
        assertThat(details.remark()).isEqualTo("季度额度");
        assertThat(details.operator()).isEqualTo("林小满");
        var today = details.businessDate();
        assertThat(till(house).transactions().list(new TransactionFilter(today, today,
                Set.of(TransactionKind.QUOTA_GRANT), "", false, Optional.empty(), 10)).rows())
                .extracting(TransactionRow::number).contains(done.transaction());
    }

    @Test
    void neitherTheMerchantsQuotaNorTheStoresGoesBelowZero() {
        var house = openHouse();
        var office = office(house);
        assertThat(refused(RefusalCode.MERCHANT_QUOTA_EXHAUSTED,
                () -> adjust(office, house, StoreQuota.RECHARGE, MERCHANTS + 1)).arguments())
                .containsEntry("available", "100000000").containsEntry("missing", "1");
        refused(RefusalCode.MERCHANT_POINTS_QUOTA_EXHAUSTED,
                () -> adjust(office, house, StoreQuota.POINTS, MERCHANTS + 1));
        adjust(office, house, StoreQuota.RECHARGE, 300_00);
        assertThat(refused(RefusalCode.STORE_QUOTA_LESS,
                () -> adjust(office, house, StoreQuota.RECHARGE, -300_01)).arguments())
                .containsEntry("available", "30000");
        refused(RefusalCode.STORE_POINTS_QUOTA_LESS, () -> adjust(office, house, StoreQuota.POINTS, -1));
        assertThat(adjust(office, house, StoreQuota.RECHARGE, -300_00).after()).isZero();
        assertSound(office);
    }

    @Test
    void whatTheQuotaCannotCarryIsRefused() {
        var house = openHouse();
        var office = office(house);
        var till = till(house);
        var card = house.card();
        check(office, house, true);
        refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> till.recharge(card.number(), 100));
        adjust(office, house, StoreQuota.RECHARGE, 100_00);
        assertThat(till.recharge(card.number(), 94_06).net()).isEqualTo(94_06);
        refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> till.recharge(card.number(), 5_95));
        assertThat(till.spend(card.number(), 6_72).net()).isEqualTo(6_72);

        var row = row(office, house);
        assertThat(row.recharge().left()).isEqualTo(100_00 - 94_06);
        assertThat(row.balance()).isEqualTo(100_00 - 94_06 + 6_72);
        assertThat(row.status()).containsExactly(StoreStatus.RECHARGE_QUOTA_LOW);
        check(office, house, false);
        assertThat(row(office, house).status()).containsExactly(StoreStatus.NORMAL);
        assertThat(till.recharge(card.number(), 1_000_00).net()).isEqualTo(1_000_00);
        assertThat(row(office, house).recharge().left()).isEqualTo(100_00 - 94_06);
        assertSound(office);
    }

    @Test
    void theBalanceOfTheListIsTheLedgersWhereverTheSnapshotsStand() {
        var house = openHouse();
        var office = office(house);
        adjust(office, house, StoreQuota.RECHARGE, 1_000_00);
        houseBalances.advance();
        adjust(office, house, StoreQuota.RECHARGE, 234_56);
        var account = AccountKey.house(house.merchant(), AccountKind.STORE_BALANCE, house.places().store(),
                Assets.MONEY);
        assertThat(row(office, house).balance()).isEqualTo(1_234_56)
                .isEqualTo(accounts.balances(List.of(account)).getFirst().balance());
    }

    @Test
    void theSameRequestGetsItsFirstAnswerAndMovesNothingTwice() {
        var house = openHouse();
        var office = office(house);
        var command = command(office, house, StoreQuota.RECHARGE, 1_000_00);
        var first = api(office).adjustQuota(command);
        adjust(office, house, StoreQuota.RECHARGE, 50_00);
        assertThat(api(office).adjustQuota(command)).isEqualTo(first);
        assertThat(row(office, house).recharge().left()).isEqualTo(1_050_00);
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY, () -> api(office).adjustQuota(AdjustQuota.alone(command.request(),
                command.store(), command.quota(), 2_000_00, command.reason())));

        var tooMuch = command(office, house, StoreQuota.RECHARGE, -9_999_00);
        refused(RefusalCode.STORE_QUOTA_LESS, () -> api(office).adjustQuota(tooMuch));
        adjust(office, house, StoreQuota.RECHARGE, 9_999_00);
        refused(RefusalCode.STORE_QUOTA_LESS, () -> api(office).adjustQuota(tooMuch));
        assertThat(log(jdbc, house)).hasSize(3);
    }

    @Test
    void zeroNoReasonAndTooMuchOfItAreRefused() {
        var house = openHouse();
        var office = office(house);
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> adjust(office, house, StoreQuota.RECHARGE, 0));
        refused(RefusalCode.AMOUNT_TOO_LARGE, () -> adjust(office, house, StoreQuota.RECHARGE, Long.MIN_VALUE));
        var store = house.places().store();
        assertThat(refused(RefusalCode.FIELD_MISSING, () -> api(office).adjustQuota(AdjustQuota.alone(office.key(),
                store, StoreQuota.POINTS, 1, " "))).arguments()).containsEntry("field", "reason");
        refused(RefusalCode.FIELD_TOO_LONG, () -> api(office).adjustQuota(AdjustQuota.alone(office.key(), store,
                StoreQuota.POINTS, 1, "x".repeat(201))));
    }

    @Test
    void aClosedStoresQuotasStandStill() {
        var house = openHouse();
        var office = office(house);
        api(office).close(house.places().store());
        refused(RefusalCode.STORE_CLOSED, () -> adjust(office, house, StoreQuota.RECHARGE, 100));
        refused(RefusalCode.STORE_CLOSED, () -> adjust(office, house, StoreQuota.POINTS, 100));
    }

    @Test
    void aStoreThatWasGrantedSomethingTransacted() {
        var house = openHouse();
        var office = office(house);
        var added = api(office).add(adding("31", "新店"));
        api(office).adjustQuota(AdjustQuota.alone(office.key(), added.store(), StoreQuota.POINTS, 1, "开业"));
        refused(RefusalCode.STORE_TRANSACTED, () -> api(office).delete(added.store()));
    }

    @Test
    void quotasAreHeadquartersAloneAndOfTheOwnMerchant() {
        var house = openHouse();
        var manager = till(house, house.places().desk(), "M1");
        refused(RefusalCode.NOT_PERMITTED, () -> adjust(manager, house, StoreQuota.RECHARGE, 100));
        refused(RefusalCode.NOT_PERMITTED, () -> check(manager, house, true));
        var stranger = office(openHouse());
        refused(RefusalCode.STORE_UNKNOWN, () -> adjust(stranger, house, StoreQuota.RECHARGE, 100));
        refused(RefusalCode.STORE_UNKNOWN, () -> check(stranger, house, true));
        var reader = stores(house.operatorWith(Map.of(Permission.STORES, Access.WRITE)));
        refused(RefusalCode.NOT_PERMITTED,
                () -> reader.checkQuota(new CheckQuota(house.places().store(), StoreQuota.POINTS, true)));
    }

    @Test
    void theTotalsAreOfAllStoresOfTheFilter() {
        var house = openHouse();
        var office = office(house);
        adjust(office, house, StoreQuota.RECHARGE, 100_00);
        api(office).adjustQuota(AdjustQuota.alone(office.key(), house.places().other(), StoreQuota.RECHARGE, 50_00,
                "开业"));
        adjust(office, house, StoreQuota.POINTS, 7);
        houseBalances.advance();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 100_00);
        till.spend(card.number(), 6_72);
        var all = StoreFilter.all(PageWanted.first(1));
        var totals = api(office).totals(all);
        assertThat(totals.count()).isEqualTo(3);
        assertThat(totals.sums().orElseThrow().rechargeLeft()).isEqualTo(150_00);
        assertThat(totals.sums().orElseThrow().pointsLeft()).isEqualTo(7);
        assertThat(totals.sums().orElseThrow().balance()).isEqualTo(api(office)
                .list(StoreFilter.all(PageWanted.first(10))).rows().stream().mapToLong(StoreRow::balance).sum())
                .isEqualTo(150_00 - 100_00 + 6_72);
        assertThat(api(office).totals(all.withText("02")).sums()).contains(new StoreSums(50_00, 0, 50_00));
        assertThat(api(office).totals(all.withText("nothing")).sums()).contains(new StoreSums(0, 0, 0));
        assertThat(api(till(house, house.places().desk(), "M1")).totals(all).sums().orElseThrow().rechargeLeft())
                .as("of the own store alone").isEqualTo(100_00);
    }

    @Test
    void headquartersSeesWhatTheMerchantHasLeftAndAStoreDoesNot() {
        var house = openHouse();
        var office = office(house);
        adjust(office, house, StoreQuota.RECHARGE, 300_00);
        adjust(office, house, StoreQuota.POINTS, 5);
        assertThat(api(office).merchantQuotas()).isEqualTo(new MerchantQuotasLeft(MERCHANTS - 300_00, MERCHANTS - 5));
        var till = till(house);
        till.recharge(house.card().number(), 200_00);
        assertThat(api(office).merchantQuotas().recharge())
                .as("a store whose quota is not checked draws on it").isEqualTo(MERCHANTS - 500_00);
        refused(RefusalCode.MERCHANT_QUOTA_EXHAUSTED,
                () -> adjust(office, house, StoreQuota.RECHARGE, MERCHANTS - 500_00 + 1));
        adjust(office, house, StoreQuota.RECHARGE, MERCHANTS - 500_00);
        assertThat(api(office).merchantQuotas().recharge()).isZero();

        refused(RefusalCode.NOT_PERMITTED, () -> api(till(house, house.places().desk(), "M1")).merchantQuotas());
        refused(RefusalCode.NOT_PERMITTED,
                () -> stores(house.operatorWith(Map.of(Permission.STORES, Access.WRITE))).merchantQuotas());
        assertThat(api(office(openHouse())).merchantQuotas()).as("of another merchant")
                .isEqualTo(new MerchantQuotasLeft(MERCHANTS, MERCHANTS));
    }

    private Till office(House house) {
        return till(house, house.places().office(), "A1");
    }

    private static StoreApi api(Till till) {
        return till.api(StoreApi.class);
    }

    private static AdjustQuota command(Till till, House house, StoreQuota quota, long amount) {
        return AdjustQuota.alone(till.key(), house.places().store(), quota, amount, "季度额度");
    }

    private static AdjustedQuota adjust(Till till, House house, StoreQuota quota,
            long amount) {
        return api(till).adjustQuota(command(till, house, quota, amount));
    }

    private static void check(Till till, House house, boolean checked) {
        api(till).checkQuota(new CheckQuota(house.places().store(), StoreQuota.RECHARGE, checked));
    }

    private static StoreRow row(Till till, House house) {
        return api(till).details(house.places().store()).store();
    }

    private static void assertSound(Till till) {
        var report = till.api(LedgerProofsApi.class).run();
        assertThat(report.proofs()).filteredOn(proof -> proof.findings() > 0).extracting(ProofResult::rows).isEmpty();
    }
}
