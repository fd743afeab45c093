package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.BindToken;
import org.counterfoil.common.card.CardToken;
import org.counterfoil.common.card.CardTokenApi;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards that are found by what their chip or stripe says. */
abstract class CardTokenBehaviour extends ValueBehaviour {

    @Autowired
    private JdbcClient jdbc;

    private House house;
    private CardTokenApi tokens;

    @BeforeEach
    void open() {
        house = openHouse();
        tokens = house.cashier().api(CardTokenApi.class);
    }

    @Test
    void aReaderFindsTheCardByItsChipOrStripe() {
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);
        assertThat(tokens.bind(new BindToken(card.number(), "04:A2".replace(":", "") + "b3c4"))).singleElement()
                .satisfies(bound -> assertThat(bound.token()).isEqualTo("04A2B3C4"));
        assertThat(tokens.bind(new BindToken(card.number(), ";8912=2512?"))).extracting(CardToken::token)
                .containsExactly("04A2B3C4", "8912");

        assertThat(till.balances("04a2b3c4").principal()).isEqualTo(5_000);
        assertThat(till.spend("8912=2512", 1_000).card()).contains(card.number());

        assertThat(tokens.unbind(new BindToken(card.number(), "04a2b3c4"))).hasSize(1);
        refused(RefusalCode.CARD_UNKNOWN, () -> till.balances("04a2b3c4"));
        assertThat(tokens.of(card.number())).extracting(CardToken::token).containsExactly("8912");
        assertThat(tokens.unbind(new BindToken(card.number(), "04a2b3c4"))).as("is off already").hasSize(1);
    }

    @Test
    void aProducedCardIsActivatedByItsChip() {
        var batch = new Batches(house.headquarters()).produced(1, 1, PinMode.NONE);
        tokens.bind(new BindToken(batch.first(), "0412345678"));
        var till = till(house);
        till.api(IssuingApi.class).activate(new ActivateCard(till.key(), "0412345678",
                new CardHolder.Known(house.card().memberNumber()), Optional.empty(), Optional.empty(),
                Optional.empty(), ""));
        assertThat(till.balances(batch.first()).principal()).isZero();
    }

    @Test
    void whatIsBoundAlreadyOrIsANumberBelongsToNobodyElse() {
        var card = house.card();
        var other = house.card();
        tokens.bind(new BindToken(card.number(), "CHIP1"));
        assertThat(tokens.bind(new BindToken(card.number(), "chip1"))).as("again").hasSize(1);
        assertThat(refused(RefusalCode.CARD_TOKEN_TAKEN, () -> tokens.bind(new BindToken(other.number(), "chip1")))
                .arguments()).containsEntry("number", card.number());
        assertThat(refused(RefusalCode.CARD_TOKEN_TAKEN, () -> tokens.bind(new BindToken(other.number(),
                card.number()))).arguments()).containsEntry("number", card.number());
        var elsewhere = openHouse();
        assertThat(elsewhere.cashier().api(CardTokenApi.class)
                .bind(new BindToken(elsewhere.card().number(), "chip1"))).hasSize(1);
    }

    @Test
    void whatNoReaderSaysAndCardsOfNoUseAreRefused() {
        var card = house.card();
        for (var read : new String[]{"", "abc", "x".repeat(65), "芯片一号", ";?"}) {
            refused(RefusalCode.CARD_TOKEN_UNFIT, () -> tokens.bind(new BindToken(card.number(), read)));
        }
        refused(RefusalCode.CARD_UNKNOWN, () -> tokens.bind(new BindToken("4711", "CHIP2")));
        var unmade = new Batches(house.headquarters()).made(1, 1, PinMode.NONE);
        refused(RefusalCode.CARD_NOT_PRODUCED, () -> tokens.bind(new BindToken(unmade.first(), "CHIP2")));
        jdbc.sql("update card set status = 'CANCELLED' where id = ?").param(card.id()).update();
        refused(RefusalCode.CARD_CANCELLED, () -> tokens.bind(new BindToken(card.number(), "CHIP2")));
        for (int place = 0; place < CardToken.MOST; place++) {
            tokens.bind(new BindToken(house.card().number(), "FULL" + place));
        }
        var full = house.card();
        for (int place = 0; place < CardToken.MOST; place++) {
            tokens.bind(new BindToken(full.number(), "MANY" + place));
        }
        refused(RefusalCode.TOO_MANY, () -> tokens.bind(new BindToken(full.number(), "MANYMORE")));
    }

    @Test
    void onlyWhoMayActivateBinds() {
        var reader = house.operatorWith(Map.of(Permission.CARD_READ, Access.READ)).api(CardTokenApi.class);
        var card = house.card();
        assertThat(reader.of(card.number())).isEmpty();
        refused(RefusalCode.NOT_PERMITTED, () -> reader.bind(new BindToken(card.number(), "CHIP3")));
        refused(RefusalCode.NOT_PERMITTED, () -> reader.unbind(new BindToken(card.number(), "CHIP3")));
        tokens.bind(new BindToken(card.number(), "CHIP3"));
        assertThat(jdbc.sql("select value_after from operator_log where merchant_id = ? and action = 'bind-card-token'"
                + " and subject = ?").param(house.merchant()).param(card.number()).query(String.class).list())
                .containsExactly("CHIP3");
    }
}
