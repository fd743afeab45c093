package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.EditTeam;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.card.TeamDetails;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.ProofResult;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.junit.jupiter.api.Test;

/** Sales with the sub-cards of teams, over HTTP: points for the main card, and its member's stored value. */
abstract class TeamSaleBehaviour extends ValueBehaviour {

    private record Setting(House house, Till till, Till office, TestCard main, TestCard sub, TeamDetails team) {

        TeamApi api() {
            return office.api(TeamApi.class);
        }

        long id() {
            return team.team().id();
        }

        TeamDetails now() {
            return api().details(id());
        }

        long used() {
            return now().cards().getLast().used();
        }
    }

    private Setting setting(TeamPoints points, long rate, boolean shared, TeamPeriod period, Optional<Long> limit) {
        var house = openHouse();
        var office = till(house, house.places().office(), "A1");
        var main = house.card();
        var sub = house.card();
        var api = office.api(TeamApi.class);
        var team = api.add(new AddTeam(new TeamProfile("一队", "顺达物流", points, rate, shared, period, ""),
                main.number()));
        return new Setting(house, till(house), office, main, sub, api.addCards(team.team().id(),
                new AddTeamCards(List.of(sub.number()), limit)));
    }

    private static void assertSound(Setting setting) {
        assertThat(setting.house().headquarters().api(LedgerProofsApi.class).run().proofs())
                .filteredOn(proof -> proof.findings() > 0).extracting(ProofResult::rows).isEmpty();
    }

    @Test
    void theMainCardGetsAPercentageAndGivesItBack() {
        var setting = setting(TeamPoints.PERCENT, 50, false, TeamPeriod.MONTH, Optional.empty());
        var till = setting.till();
        till.recharge(setting.sub().number(), 20_000);

        var spent = till.spend(setting.sub().number(), 10_000);
        assertThat(spent.points()).isEqualTo(100);
        assertHolds(till.balances(setting.main().number()), 0, 0, 50);
        var cash = till.cashSale(setting.sub().number(), 5_000);
        assertHolds(till.balances(setting.main().number()), 0, 0, 75);
        assertThat(till.balances(setting.sub().number()).points()).isEqualTo(150);
        assertThat(spent.legs()).anySatisfy(leg -> {
            assertThat(leg.card()).isEqualTo(setting.main().number());
            assertThat(leg.amount()).isEqualTo(50);
        });

        till.voids(spent);
        till.returnGoods(cash, 2_500);
        assertThat(till.balances(setting.main().number()).points()).isBetween(12L, 13L);
        till.spend(setting.main().number().isEmpty() ? "" : setting.sub().number(), 100);
        assertSound(setting);
    }

    @Test
    void theMainCardGetsTheSamePointsForEverySale() {
        var setting = setting(TeamPoints.FIXED, 7, false, TeamPeriod.MONTH, Optional.empty());
        var till = setting.till();
        var sale = till.cashSale(setting.sub().number(), 100);
        till.cashSale(setting.sub().number(), 90_000);
        assertThat(till.balances(setting.main().number()).points()).isEqualTo(14);
        till.voids(sale);
        assertThat(till.balances(setting.main().number()).points()).isEqualTo(7);
        till.cashSale(setting.main().number(), 100);
        assertThat(till.balances(setting.main().number()).points()).as("its own sales give no more").isEqualTo(8);
        assertSound(setting);
    }

    @Test
    void pointsAreAddedUpWithAllOtherRatesAndRoundedOnce() {
        var setting = setting(TeamPoints.PERCENT, 50, false, TeamPeriod.MONTH, Optional.empty());
        var till = setting.till();
        var quote = till.values().quoteSale(new QuoteSale(Till.amount(setting.sub().number(), 199), Tender.CASH));
        var sale = till.cashSale(setting.sub().number(), 199);
        var main = till.balances(setting.main().number()).points();
        assertThat(quote.priced().points()).isEqualTo(sale.points());
        assertThat(sale.points() + main).as("1.99 + 0.995, rounded down once").isEqualTo(2);
    }

    @Test
    void aSubCardSpendsTheMainMembersBalanceUpToItsLimit() {
        var setting = setting(TeamPoints.NONE, 0, true, TeamPeriod.MONTH, Optional.of(10_000L));
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        till.recharge(setting.sub().number(), 3_000);

        var spent = till.spend(setting.sub().number(), 6_000);
        assertHolds(till.balances(setting.main().number()), 44_000, 0, 0);
        assertHolds(till.balances(setting.sub().number()), 3_000, 0, 60);
        assertThat(setting.used()).isEqualTo(6_000);

        var quoted = till.values().quoteSale(new QuoteSale(Till.amount(setting.sub().number(), 4_001),
                Tender.STORED_VALUE));
        assertThat(quoted.refusal()).hasValueSatisfying(no -> assertThat(no.code()).isEqualTo(RefusalCode.TEAM_LIMIT));
        var over = refused(RefusalCode.TEAM_LIMIT, () -> till.spend(setting.sub().number(), 4_001));
        assertThat(over.arguments()).containsEntry("max", "10000").containsEntry("balance", "10001");
        till.spend(setting.sub().number(), 4_000);

        till.returnGoods(spent, 1_000);
        assertThat(setting.used()).isEqualTo(9_000);
        assertThat(till.balances(setting.main().number()).principal()).isEqualTo(41_000);
        till.spend(setting.sub().number(), 1_000);
        refused(RefusalCode.TEAM_LIMIT, () -> till.spend(setting.sub().number(), 1));
        setting.api().setLimit(setting.id(), new TeamCard(setting.sub().number(), Optional.of(11_000L)));
        till.spend(setting.sub().number(), 1_000);
        assertSound(setting);
    }

    @Test
    void aVoidGivesTheShareBack() {
        var setting = setting(TeamPoints.FIXED, 3, true, TeamPeriod.TOTAL, Optional.of(5_000L));
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        var spent = till.spend(setting.sub().number(), 5_000);
        refused(RefusalCode.TEAM_LIMIT, () -> till.spend(setting.sub().number(), 100));
        till.voids(spent);
        assertThat(setting.used()).isZero();
        assertHolds(till.balances(setting.main().number()), 50_000, 0, 0);
        till.spend(setting.sub().number(), 5_000);
        assertSound(setting);
    }

    @Test
    void aLimitPerTransactionHoldsForEachAlone() {
        var setting = setting(TeamPoints.NONE, 0, true, TeamPeriod.TRANSACTION, Optional.of(2_000L));
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        till.spend(setting.sub().number(), 2_000);
        till.spend(setting.sub().number(), 2_000);
        assertThat(refused(RefusalCode.TEAM_LIMIT, () -> till.spend(setting.sub().number(), 2_001)).arguments())
                .containsEntry("max", "2000").containsEntry("balance", "2001");
    }

    @Test
    void withoutALimitASubCardPaysItself() {
        var setting = setting(TeamPoints.NONE, 0, true, TeamPeriod.DAY, Optional.empty());
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.spend(setting.sub().number(), 100));
        till.recharge(setting.sub().number(), 1_000);
        till.spend(setting.sub().number(), 100);
        assertThat(till.balances(setting.main().number()).principal()).isEqualTo(50_000);
    }

    @Test
    void aLockedMainMemberPaysAndGetsNothing() {
        var setting = setting(TeamPoints.FIXED, 5, true, TeamPeriod.MONTH, Optional.of(5_000L));
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        setting.office().api(MemberApi.class).lock(setting.main().member(), new MemberReason(""));
        refused(RefusalCode.TEAM_MAIN_LOCKED, () -> till.spend(setting.sub().number(), 100));
        till.cashSale(setting.sub().number(), 100);
        setting.office().api(MemberApi.class).unlock(setting.main().member(), new MemberReason(""));
        assertThat(till.balances(setting.main().number()).points()).isZero();
    }

    @Test
    void whoeverSpendsAtOnceNeverSpendsMoreThanTheLimit() throws Exception {
        var setting = setting(TeamPoints.NONE, 0, true, TeamPeriod.DAY, Optional.of(1_000L));
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        var work = new ArrayList<Callable<Boolean>>();
        for (var one = 0; one < 12; one++) {
            var spend = till.spending(setting.sub().number(), 200);
            work.add(() -> {
                try {
                    till.values().spend(spend);
                    return true;
                } catch (RefusedException refused) {
                    return false;
                }
            });
        }
        var done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var running : threads.invokeAll(work)) {
                done += running.get() ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(5);
        assertThat(setting.used()).isEqualTo(1_000);
    }

    @Test
    void aReplacedCardKeepsItsPlaceAndAMainCardIsNotCancelled() {
        var setting = setting(TeamPoints.FIXED, 5, true, TeamPeriod.TOTAL, Optional.of(5_000L));
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        till.spend(setting.sub().number(), 4_000);
        var life = setting.office().api(CardLifeApi.class);
        var passport = Optional.of(new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "7731"));
        var main = setting.house().producedCard("STD", Optional.empty()).number();
        var sub = setting.house().producedCard("STD", Optional.empty()).number();
        life.replace(new ReplaceCard(setting.office().key(), setting.main().number(), main, Optional.empty(),
                Optional.empty(), passport, ""));
        life.replace(new ReplaceCard(setting.office().key(), setting.sub().number(), sub, Optional.empty(),
                Optional.empty(), passport, ""));
        assertThat(setting.now().cards()).extracting(TeamDetails.Member::card).containsExactly(main, sub);
        assertThat(setting.used()).isEqualTo(4_000);
        refused(RefusalCode.TEAM_LIMIT, () -> till.spend(sub, 1_001));
        till.spend(sub, 1_000);
        assertThat(till.balances(main).points()).isEqualTo(10);
        assertThat(refused(RefusalCode.TEAM_MAIN_CARD, () -> life.cancel(new CancelCard(setting.office().key(), main,
                true, Optional.empty(), passport, ""))).arguments()).containsEntry("team", "一队");
    }

    @Test
    void whoeverLeavesTheTeamPaysAloneAgain() {
        var setting = setting(TeamPoints.PERCENT, 100, true, TeamPeriod.MONTH, Optional.of(5_000L));
        var till = setting.till();
        till.recharge(setting.main().number(), 50_000);
        var spent = till.spend(setting.sub().number(), 1_000);
        setting.api().removeCard(setting.id(), TeamCard.of(setting.sub().number()));
        refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.spend(setting.sub().number(), 1_000));
        till.voids(spent);
        assertHolds(till.balances(setting.main().number()), 50_000, 0, 0);
        setting.api().edit(setting.id(), new EditTeam(setting.now().team().version(),
                new TeamProfile("一队", "", TeamPoints.NONE, 0, false, TeamPeriod.MONTH, "")));
        assertSound(setting);
    }
}
