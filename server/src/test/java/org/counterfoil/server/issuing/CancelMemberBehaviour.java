package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.Optional;

import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.CancelMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members who leave for good, over HTTP from the back office of headquarters. */
abstract class CancelMemberBehaviour extends ValueBehaviour {

    private static final Optional<IdentityCheck> PASSPORT = Optional
            .of(new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "护照尾号 7731"));

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
