package org.counterfoil.server.card.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.PinMode;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.card.Batches;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Batches that were asked for or produced by mistake. */
abstract class WithdrawnBatchBehaviour extends ValueBehaviour {

    @Autowired
    private JdbcClient jdbc;

    private House house;
    private Batches batches;

    @BeforeEach
    void open() {
        house = openHouse();
        batches = new Batches(house.headquarters());
    }

    @Test
    void oneThatWasOnlyAskedForLeavesItsNumbersFree() {
        var batch = batches.made(1, 12, PinMode.RANDOM);
        batches.written(batch.id());
        refused(RefusalCode.CARD_RANGE_TAKEN, () -> batches.ask(5, 1, PinMode.NONE));

        var gone = batches.api().withdraw(batch.id());

        assertThat(gone.state()).isEqualTo(CardBatchState.WITHDRAWN);
        assertThat(gone.withdrawn().orElseThrow().by()).isEqualTo("A1 林小满");
        assertThat(gone.made()).isZero();
        assertThat(cards(batch.id(), "NOT_ACTIVATED")).isZero();
        assertThat(batches.api().numbers().next()).contains(1L);
        refused(RefusalCode.CARD_BATCH_WITHDRAWN, () -> batches.api().withdraw(batch.id()));
        refused(RefusalCode.CARD_BATCH_WITHDRAWN, () -> batches.api().write(batches.file(batch.id())));
        refused(RefusalCode.CARD_BATCH_WITHDRAWN, () -> batches.api().confirm(batch.id()));
        refused(RefusalCode.CARD_BATCH_WITHDRAWN, () -> batches.api().make(batch.id()));
        assertThat(batches.produced(1, 12, PinMode.NONE).first()).isEqualTo(batch.first());
    }

    @Test
    void theCardsOfAProducedOneAreScrappedAndTheirNumbersStayTaken() {
        var batch = batches.produced(1, 3, PinMode.NONE);

        batches.api().withdraw(batch.id());

        assertThat(cards(batch.id(), "SCRAPPED")).isEqualTo(3);
        refused(RefusalCode.CARD_RANGE_TAKEN, () -> batches.ask(3, 1, PinMode.NONE));
        refused(RefusalCode.CARD_CANCELLED, () -> activate(batch.first()));
        assertThat(log()).singleElement().asString().contains("cards=3");
    }

    @Test
    void oneOfWhichACardIsActiveOrLiesAtAStoreStays() {
        var batch = batches.produced(1, 3, PinMode.NONE);
        jdbc.sql("update card set store_id = ? where number = ?").param(house.places().store()).param(batch.last())
                .update();
        assertThat(refused(RefusalCode.CARD_BATCH_MOVED, () -> batches.api().withdraw(batch.id())).arguments())
                .containsEntry("number", batch.last());
        activate(batch.first());
        assertThat(refused(RefusalCode.CARD_WAS_ACTIVATED, () -> batches.api().withdraw(batch.id())).arguments())
                .containsEntry("number", batch.first());
        assertThat(batches.api().details(batch.id()).state()).isEqualTo(CardBatchState.PRODUCED);
        assertThat(cards(batch.id(), "NOT_ACTIVATED")).isEqualTo(2);
    }

    @Test
    void onlyHeadquartersWithdraws() {
        var batch = batches.made(1, 1, PinMode.NONE);
        refused(RefusalCode.NOT_PERMITTED, () -> house.manager().api(CardBatchApi.class).withdraw(batch.id()));
        var reader = house.operatorWith(Map.of(Permission.CARD_PRODUCTION, Access.READ)).api(CardBatchApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> reader.withdraw(batch.id()));
        var other = new Batches(houses.open().headquarters());
        refused(RefusalCode.CARD_BATCH_UNKNOWN, () -> other.api().withdraw(batch.id()));
    }

    private void activate(String card) {
        var till = till(house);
        till.api(IssuingApi.class).activate(new ActivateCard(till.key(), card,
                new CardHolder.Known(house.card().memberNumber()), Optional.empty(), Optional.empty(),
                Optional.empty(), ""));
    }

    private int cards(long batch, String status) {
        return jdbc.sql("select count(*) from card where batch_id = ? and status = ?").param(batch).param(status)
                .query(Integer.class).single();
    }

    private List<String> log() {
        return jdbc.sql("select value_after from operator_log where merchant_id = ? and action = 'withdraw-card-batch'"
                + " and outcome = 'done' and subject = '1'").param(house.merchant()).query(String.class).list();
    }
}
