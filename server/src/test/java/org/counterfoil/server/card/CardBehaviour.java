package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.member.MemberLife;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding cards over HTTP, and the states they pass through. */
abstract class CardBehaviour {

    @Autowired
    private Houses houses;

    @Autowired
    private CardLife life;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MemberLife members;

    @Test
    void aCardIsFoundByItsNumberItsMembersNumberAndItsMembersPhone() {
        var house = houses.open();
        var card = house.card();
        var cards = house.cashier().cards();
        var found = cards.find(card.number());
        assertThat(found.member().name()).isEqualTo("陈晓云");
        assertThat(found.member().maskedPhone()).doesNotContain(card.phone()).startsWith("138 ****");
        assertThat(found.balances().money()).isZero();
        assertThat(found.balances().points()).isZero();
        assertThat(cards.find(card.memberNumber())).isEqualTo(found);
        assertThat(cards.find(card.phone())).isEqualTo(found);
        assertThat(cards.find(" " + card.number().substring(0, 4) + " " + card.number().substring(4)))
                .isEqualTo(found);
    }

    @Test
    void aNumberThatNobodyHasIsUnknown() {
        var cards = houses.open().cashier().cards();
        refused(RefusalCode.CARD_UNKNOWN, () -> cards.find("1234"));
        refused(RefusalCode.CARD_UNKNOWN, () -> cards.find(" "));
        refused(RefusalCode.CARD_UNKNOWN, () -> cards.find("9".repeat(500)));
        refused(RefusalCode.CARD_UNKNOWN, () -> cards.balance(new BalanceQuery("1' or '1'='1", Optional.empty())));
    }

    @Test
    void anotherMerchantsCardIsUnknown() {
        var card = houses.open().card();
        var stranger = houses.open().cashier().cards();
        refused(RefusalCode.CARD_UNKNOWN, () -> stranger.find(card.number()));
        refused(RefusalCode.CARD_UNKNOWN, () -> stranger.find(card.phone()));
        refused(RefusalCode.CARD_UNKNOWN, () -> stranger.find(card.memberNumber()));
    }

    @Test
    void aCardThatWasNotActivatedHasNothingToShow() {
        var house = houses.open();
        var card = house.producedCard("STD", Optional.empty());
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> house.cashier().cards().find(card.number()));
    }

    @Test
    void aLostCardIsShownAsLostAndItsGateIsBlockedUntilItIsFound() {
        var house = houses.open();
        var card = house.card();
        var cards = house.cashier().cards();
        house.run(() -> life.reportLost(house.administrator(), card.id()));
        assertThat(cards.find(card.number()).status()).isEqualTo(CardStatus.LOST);
        refused(RefusalCode.CARD_LOST, () -> cards.balance(new BalanceQuery(card.number(), Optional.empty())));
        refused(RefusalCode.CARD_UNKNOWN, () -> cards.find(card.phone()));
        assertThat(gate(house, card.id())).isEqualTo(AccountState.BLOCKED);
        house.run(() -> life.reportFound(house.administrator(), card.id()));
        assertThat(cards.find(card.phone()).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(gate(house, card.id())).isEqualTo(AccountState.OPEN);
    }

    @Test
    void aMemberWhoIsLockedCantUseTheCard() {
        var house = houses.open();
        var card = house.card();
        house.run(() -> members.lock(house.administrator(), card.member(), ""));
        refused(RefusalCode.MEMBER_LOCKED,
                () -> house.cashier().cards().balance(new BalanceQuery(card.number(), Optional.empty())));
    }

    private AccountState gate(House house, long card) {
        return accounts.balances(List.of(AccountKey.card(house.merchant(), card))).getFirst().state();
    }
}
