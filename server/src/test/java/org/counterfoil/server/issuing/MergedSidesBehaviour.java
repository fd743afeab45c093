package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking back sales of teams and transfers of which either side was merged since: all of it goes to who took over. */
abstract class MergedSidesBehaviour extends ValueBehaviour {

    private static final String PRINCIPAL = "PRINCIPAL money";
    private static final String POINTS = "POINTS points";

    @Autowired
    private Accounts accounts;

    /** Two members with cards, and a third one who takes over from one of them. */
    private record Sides(MergeSetting setting, Till till, TestCard one, TestCard other, TestCard heir) {

        long held(TestCard card, String account) {
            return setting.held(card).getOrDefault(account, 0L);
        }

        void assertSound() {
            assertThat(setting.contradicted()).isEmpty();
        }
    }

    private Sides sides() {
        var house = openHouse();
        var setting = new MergeSetting(house, till(house, house.places().office(), "A1"), accounts);
        return new Sides(setting, till(house), house.card(), house.card(), house.card());
    }

    /** The first one leads, the other one has a share in the balance. */
    private Sides team() {
        var sides = sides();
        var api = sides.setting().office().api(TeamApi.class);
        var team = api.add(new AddTeam(new TeamProfile("一队", "", TeamPoints.PERCENT, 50, true, TeamPeriod.TOTAL, ""),
                sides.one().number()));
        api.addCards(team.team().id(), new AddTeamCards(List.of(sides.other().number()), Optional.of(50_000L)));
        sides.till().recharge(sides.one().number(), 50_000);
        return sides;
    }

    @Test
    void aTeamsSaleIsVoidedAfterItsMainMemberWasMerged() {
        var sides = team();
        var spent = sides.till().spend(sides.other().number(), 10_000);
        assertThat(sides.held(sides.one(), POINTS)).isEqualTo(50);
        sides.setting().merge(sides.heir(), sides.one());

        var done = sides.till().voids(spent);

        assertThat(done.kind()).isEqualTo(TransactionKind.VOID);
        assertThat(done.voids()).contains(spent.number());
        assertThat(sides.setting().held(sides.one())).isEmpty();
        assertThat(sides.held(sides.heir(), PRINCIPAL)).isEqualTo(50_000);
        assertThat(sides.held(sides.heir(), POINTS)).isZero();
        assertThat(sides.held(sides.other(), POINTS)).isZero();
        refused(RefusalCode.TRANSACTION_VOIDED, () -> sides.till().voids(spent));
        refused(RefusalCode.MERGE_VALUE_USED, () -> sides.setting().undo(sides.one()));
        sides.assertSound();
    }

    @Test
    void goodsOfATeamsSaleComeBackAfterBothWereMerged() {
        var sides = team();
        var second = sides.setting().house().card();
        var spent = sides.till().spend(sides.other().number(), 10_000);
        sides.setting().merge(sides.heir(), sides.one());
        sides.setting().merge(second, sides.other());

        sides.till().returnGoods(spent, 4_000);

        assertThat(sides.held(sides.heir(), PRINCIPAL)).isEqualTo(44_000);
        assertThat(sides.held(sides.heir(), POINTS)).isEqualTo(30);
        assertThat(sides.held(second, POINTS)).isEqualTo(60);
        assertThat(sides.setting().held(sides.one())).isEmpty();
        assertThat(sides.setting().held(sides.other())).isEmpty();
        sides.assertSound();
    }

    @Test
    void aTeamsSaleIsVoidedAfterTheMainMemberWasMergedIntoTheSubMember() {
        var sides = team();
        var spent = sides.till().cashSale(sides.other().number(), 10_000);
        sides.setting().merge(sides.other(), sides.one());
        assertThat(sides.held(sides.other(), POINTS)).isEqualTo(150);
        sides.till().voids(spent);
        assertThat(sides.held(sides.other(), POINTS)).isZero();
        sides.assertSound();
    }

    @Test
    void pointsThatAreGoneKeepATeamsSaleFromBeingVoided() {
        var sides = team();
        var spent = sides.till().cashSale(sides.other().number(), 10_000);
        sides.setting().merge(sides.heir(), sides.one());
        sides.till().spendPoints(sides.heir().number(), 20);
        assertThat(refused(RefusalCode.POINTS_SPENT, () -> sides.till().voids(spent)).arguments())
                .containsEntry("missing", "20");
        assertThat(sides.held(sides.heir(), POINTS)).isEqualTo(30);
        assertThat(sides.setting().held(sides.one())).isEmpty();
        sides.assertSound();
    }

    @Test
    void aTransferOfMoneyIsTakenBackFromWhoTookOverFromTheReceiver() {
        var sides = sides();
        sides.till().recharge(sides.one().number(), 10_000);
        var given = sides.till().transfer(sides.one().number(), sides.other().number(), TransferredAsset.MONEY, 4_000);
        sides.setting().merge(sides.heir(), sides.other());
        assertThat(sides.held(sides.heir(), PRINCIPAL)).isEqualTo(4_000);

        sides.till().voids(given);

        assertThat(sides.held(sides.one(), PRINCIPAL)).isEqualTo(10_000);
        assertThat(sides.setting().held(sides.heir())).isEmpty();
        assertThat(sides.setting().held(sides.other())).isEmpty();
        sides.assertSound();
    }

    @Test
    void whatTheReceiversHeirHasSpentIsNotTakenBackAndNothingMoves() {
        var sides = sides();
        sides.till().recharge(sides.one().number(), 10_000);
        var given = sides.till().transfer(sides.one().number(), sides.other().number(), TransferredAsset.MONEY, 4_000);
        sides.setting().merge(sides.heir(), sides.other());
        sides.till().spend(sides.heir().number(), 1_500);
        assertThat(refused(RefusalCode.BALANCE_INSUFFICIENT, () -> sides.till().voids(given)).arguments())
                .containsEntry("missing", "1500");
        assertThat(sides.held(sides.one(), PRINCIPAL)).isEqualTo(6_000);
        assertThat(sides.held(sides.heir(), PRINCIPAL)).isEqualTo(2_500);
        assertThat(sides.setting().held(sides.other())).isEmpty();
        sides.till().recharge(sides.heir().number(), 1_500);
        sides.till().voids(given);
        assertThat(sides.held(sides.one(), PRINCIPAL)).isEqualTo(10_000);
        sides.assertSound();
    }

    @Test
    void aTransferGoesBackToWhoTookOverFromTheGiver() {
        var sides = sides();
        sides.till().recharge(sides.one().number(), 10_000);
        sides.till().adjust(sides.one().number(), AdjustedAsset.POINTS, 100);
        var money = sides.till().transfer(sides.one().number(), sides.other().number(), TransferredAsset.MONEY, 4_000);
        var points = sides.till().transfer(sides.one().number(), sides.other().number(), TransferredAsset.POINTS, 70);
        sides.setting().merge(sides.heir(), sides.one());

        sides.till().voids(money);
        sides.till().voids(points);

        assertThat(sides.held(sides.heir(), PRINCIPAL)).isEqualTo(10_000);
        assertThat(sides.held(sides.heir(), POINTS)).isEqualTo(100);
        assertThat(sides.setting().held(sides.one())).isEmpty();
        assertThat(sides.setting().held(sides.other())).isEmpty();
        sides.assertSound();
    }

    @Test
    void aTransferOfPointsIsTakenBackFromAnOfficeAfterBothSidesWereMerged() {
        var sides = sides();
        var second = sides.setting().house().card();
        sides.till().adjust(sides.one().number(), AdjustedAsset.POINTS, 100);
        var points = sides.till().transfer(sides.one().number(), sides.other().number(), TransferredAsset.POINTS, 70);
        sides.setting().merge(sides.heir(), sides.one());
        sides.setting().merge(second, sides.other());
        var command = new OfficeVoid(sides.setting().office().key(), points.number(), "录错", Optional.empty());

        var done = office(sides).voidFromOffice(command);

        assertThat(office(sides).voidFromOffice(command)).as("the same request does nothing twice").isEqualTo(done);
        assertThat(sides.held(sides.heir(), POINTS)).isEqualTo(100);
        assertThat(sides.setting().held(second)).isEmpty();
        sides.assertSound();
    }

    @Test
    void whatIsNeitherSaleNorTransferWaitsForTheMergeToBeUndone() {
        var sides = sides();
        var recharge = sides.till().recharge(sides.one().number(), 300);
        sides.setting().merge(sides.heir(), sides.one());
        refused(RefusalCode.TRANSACTION_OF_MERGED, () -> sides.till().voids(recharge));
        sides.setting().undo(sides.one());
        TransactionDetails done = sides.till().voids(recharge);
        assertThat(done.kind()).isEqualTo(TransactionKind.VOID);
    }

    private static OfficeApi office(Sides sides) {
        return sides.setting().office().api(OfficeApi.class);
    }
}
