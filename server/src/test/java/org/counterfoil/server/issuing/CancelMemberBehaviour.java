package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.CancelMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.PrivacyApi;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.server.ledger.AccountBalance;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.marketing.ReversalTerms;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members who leave for good, over HTTP from the back office of headquarters. */
abstract class CancelMemberBehaviour extends ValueBehaviour {

    private static final Optional<IdentityCheck> PASSPORT = Optional
            .of(new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "护照尾号 7731"));

    @Autowired
    private Accounts accounts;
    @Autowired
    private Ledger ledger;
    @Autowired
    private JdbcClient jdbc;
    private House house;
    private Till office;
    private TestCard card;

    @BeforeEach
    void open() {
        house = openHouse();
        office = till(house, house.places().office(), "A1");
        card = house.card();
        till(house).recharge(card.number(), 10_000);
    }

    @Test
    void cardsAndWhatIsLeftAreInTheWayUntilItIsLeftOnPurpose() {
        assertThat(refused(RefusalCode.MEMBER_HAS_CARDS, () -> cancel(true)).arguments()).containsEntry("cards", "1");
        cancelCard();
        assertThat(refused(RefusalCode.MEMBER_HAS_BALANCE, () -> cancel(false)).arguments())
                .containsEntry("money", "10000");
        assertThat(members().details(card.member()).status()).isEqualTo(MemberStatus.NORMAL);
        cancel(true);
        cancel(true);
        var gone = members().details(card.member());
        assertThat(gone.status()).isEqualTo(MemberStatus.CANCELLED);
        assertThat(gone.contact().phone()).isEmpty();
        assertThat(members().history(card.member(), PageWanted.first(20)).rows()).extracting(MemberEvent::kind)
                .containsOnlyOnce(MemberEventKind.CANCELLED);
        var proofs = house.headquarters().api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }

    @Test
    void whoIsGoneGetsNoCardAndDoesNotComeBackAndThePhoneIsFree() {
        cancelCard();
        cancel(true);
        var fresh = house.producedCard("STD", Optional.empty());
        refused(RefusalCode.MEMBER_CANCELLED, () -> office.api(IssuingApi.class).activate(new ActivateCard(office.key(),
                fresh.number(), new CardHolder.Known(card.memberNumber()), Optional.empty(), Optional.empty(),
                Optional.empty(), "")));
        refused(RefusalCode.MEMBER_MOVE_FORBIDDEN,
                () -> members().unlock(card.member(), new MemberReason("")));
        var other = house.card();
        members().bindPhone(other.member(), new BindPhone(card.phone(), ""));
        assertThat(members().whole(other.member()).contact().phone()).isEqualTo(card.phone());
    }

    @Test
    void couponsAndDebtsAreInTheWayAsWell() {
        lay(house, PricingTerms.USUAL.with(new ReversalTerms(SpentPoints.DEBT, SpentPoints.DEBT)));
        var till = till(house);
        var sale = till.spend(card.number(), 5_000);
        till.spendPoints(card.number(), till.balances(card.number()).points());
        till.voids(sale);
        till.adjust(card.number(), AdjustedAsset.PRINCIPAL, -10_000);
        cancelCard();
        house.coupons(CouponTerms.of(new CouponWorth.CashValue(1_000)), 2, Optional.of(card.member()));

        assertThat(refused(RefusalCode.MEMBER_HAS_BALANCE, () -> cancel(false)).arguments())
                .containsEntry("money", "0").containsEntry("coupons", "2");
        refused(RefusalCode.MEMBER_HAS_BALANCE,
                () -> office.api(PrivacyApi.class).eraseMember(card.member(), new MemberReason("")));
        jdbc.sql("update coupon set member_id = null where member_id = ?").param(card.member()).update();
        assertThat(refused(RefusalCode.MEMBER_HAS_DEBT, () -> cancel(false)).arguments())
                .containsEntry("points", String.valueOf(sale.points()));
        refused(RefusalCode.MEMBER_HAS_DEBT,
                () -> office.api(PrivacyApi.class).eraseMember(card.member(), new MemberReason("")));
        assertThat(states()).as("whoever was refused goes on").containsOnly(AccountState.OPEN);
        cancel(true);
        assertThat(states()).containsOnly(AccountState.BLOCKED);
    }

    @Test
    void whatIsHeldBackIsWaitedForThoughTheRestIsLeft() {
        cancelCard();
        post(TransactionKind.RESERVATION, new Instruction.Reserve(AccountKey.principal(house.merchant(), card.member()),
                100, TestClock.START.plusSeconds(60)));

        refused(RefusalCode.BALANCE_RESERVED, () -> cancel(true));
        assertThat(members().details(card.member()).status()).isEqualTo(MemberStatus.NORMAL);
    }

    @Test
    void aCardIsTakenOutOfItsTeamFirst() {
        var teams = office.api(TeamApi.class);
        var team = teams.add(new AddTeam(new TeamProfile("一队", "", TeamPoints.PERCENT, 5, true, TeamPeriod.MONTH, ""),
                house.card().number())).team().id();
        teams.addCards(team, new AddTeamCards(List.of(card.number()), Optional.empty()));
        cancelCard();

        assertThat(refused(RefusalCode.MEMBER_IN_TEAM, () -> cancel(true)).arguments())
                .containsEntry("card", card.number()).containsEntry("team", "一队");
        teams.removeCard(team, new TeamCard(card.number(), Optional.empty()));
        cancel(true);
        assertThat(members().details(card.member()).status()).isEqualTo(MemberStatus.CANCELLED);
    }

    @Test
    void nothingIsPutWhereSomethingWasLeft() {
        till(house).spend(card.number(), 5_000);
        cancelCard();
        cancel(true);
        var merchant = house.merchant();
        refused(RefusalCode.ACCOUNT_BLOCKED, () -> post(TransactionKind.ADJUSTMENT,
                new Instruction.Fixed(AccountKey.points(merchant, card.member()), 1),
                new Instruction.Fixed(AccountKey.house(merchant, AccountKind.POINTS_ISSUED, 0, Assets.POINTS), -1)));
        assertThat(house.headquarters().api(LedgerProofsApi.class).run().findings()).isZero();
    }

    /** Nobody becomes the holder of a card and leaves in the same moment. */
    @Test
    void aCardThatIsActivatedInTheSameMomentBelongsToSomebodyWhoStays() throws Exception {
        var fresh = Stream.generate(() -> house.producedCard("STD", Optional.empty())).limit(12).toList();
        var work = new ArrayList<Callable<Boolean>>();
        for (var one : fresh) {
            var activation = new ActivateCard(office.key(), one.number(), new CardHolder.Known(one.memberNumber()),
                    Optional.empty(), Optional.empty(), Optional.empty(), "");
            work.add(() -> done(() -> office.api(IssuingApi.class).activate(activation)));
            work.add(() -> done(() -> members().cancel(one.member(), new CancelMember(false, ""))));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.invokeAll(work);
            for (var place = 0; place < fresh.size(); place++) {
                var activated = running.get(2 * place).get();
                assertThat(running.get(2 * place + 1).get()).as("left").isEqualTo(!activated);
                assertThat(members().details(fresh.get(place).member()).status())
                        .isEqualTo(activated ? MemberStatus.NORMAL : MemberStatus.CANCELLED);
            }
        }
        assertThat(house.headquarters().api(LedgerProofsApi.class).run().findings()).isZero();
    }

    private static boolean done(Callable<?> call) throws Exception {
        try {
            call.call();
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    private void post(TransactionKind kind, Instruction... steps) {
        var header = new TransactionHeader(house.merchant(), kind, 0, 0, 0, Optional.empty(),
                Optional.empty(), Optional.of(card.member()), LocalDate.of(2026, 3, 2), TestClock.START, 0, 0, 0, "",
                "", "{}".getBytes(StandardCharsets.UTF_8), Optional.empty());
        ledger.post(new PostingRequest(UUID.randomUUID(), new byte[0], header, List.of(steps), Optional.empty()))
                .orThrow();
    }

    private Set<AccountState> states() {
        var merchant = house.merchant();
        var member = card.member();
        return accounts.balances(List.of(AccountKey.principal(merchant, member), AccountKey.bonus(merchant, member),
                AccountKey.points(merchant, member), AccountKey.pointsDebt(merchant, member))).stream()
                .map(AccountBalance::state).collect(Collectors.toSet());
    }

    private void cancel(boolean leave) {
        members().cancel(card.member(), new CancelMember(leave, "搬家"));
    }

    private void cancelCard() {
        office.api(CardLifeApi.class).cancel(new CancelCard(office.key(), card.number(), true, Optional.empty(),
                PASSPORT, ""));
    }

    private MemberApi members() {
        return office.api(MemberApi.class);
    }
}
