package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Moved;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of transactions narrowed to what moved stored value or uses of services, over HTTP. */
abstract class MovedListBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private TestClock clock;
    @Autowired
    private CountServices services;
    private int minute;

    @Test
    void storedValueIsWhatMovedItWhateverItsKindAndNothingElse() {
        var house = openHouse();
        var card = house.card();
        var other = house.card();
        var till = till(house);
        var sale = next(() -> till.cashSale(card.number(), 500));
        next(() -> till.voids(sale));
        var recharge = next(() -> till.recharge(card.number(), 10_000));
        var bonus = next(() -> till.adjust(card.number(), AdjustedAsset.BONUS, 700));
        next(() -> till.adjust(card.number(), AdjustedAsset.POINTS, 50));
        next(() -> till.transfer(card.number(), other.number(), TransferredAsset.POINTS, 5));
        var given = next(() -> till.transfer(card.number(), other.number(), TransferredAsset.MONEY, 1_000));
        var spent = next(() -> till.spend(card.number(), 2_000));
        var back = next(() -> till.voids(spent));

        var rows = rows(till, Moved.STORED_VALUE);

        assertThat(rows).extracting(TransactionRow::number).containsExactly(back.number(), spent.number(),
                given.number(), bonus.number(), recharge.number());
        assertThat(rows).extracting(row -> row.more().balanceAfter().orElseThrow()).containsExactly(9_700L, 7_700L,
                9_700L, 10_700L, 10_000L);
        assertThat(rows.getFirst().more().voids()).contains(spent.number());
        assertThat(rows.get(1).more().voidedBy()).contains(back.number());
        assertThat(rows).extracting(row -> row.more().memberStatus()).containsOnly(Optional.of(MemberStatus.NORMAL));
        assertThat(till.transactions().totals(filter(Moved.STORED_VALUE, Optional.empty(), 1)).count()).isEqualTo(5);
    }

    @Test
    void usesOfServicesComeWithTheirVoidsAndTellWhatWasLeft() {
        var house = openHouse();
        house.run(() -> services.add("wash", "洗车"));
        var card = house.card();
        var till = till(house);
        next(() -> till.recharge(card.number(), 10_000));
        var added = next(() -> till.values().addCounts(till.counts(card.number(), "wash", 5)));
        var used = next(() -> till.values().useCounts(till.counts(card.number(), "wash", 2)));
        next(() -> till.adjust(card.number(), AdjustedAsset.POINTS, 50));
        var back = next(() -> till.voids(used));

        var rows = rows(till, Moved.COUNTS);

        assertThat(rows).extracting(TransactionRow::number).containsExactly(back.number(), used.number(),
                added.number());
        assertThat(rows).extracting(row -> row.more().service()).containsOnly("wash");
        assertThat(rows).extracting(row -> row.more().counted().orElseThrow()).extracting(Leg::before, Leg::amount,
                Leg::after).containsExactly(tuple(3L, 2L, 5L),
                        tuple(5L, -2L, 3L),
                        tuple(0L, 5L, 5L));
    }

    @Test
    void itGoesTogetherWithKindsCardsAndPages() {
        var house = openHouse();
        var card = house.card();
        var other = house.card();
        var till = till(house);
        var made = new ArrayList<String>();
        for (var round = 0; round < 3; round++) {
            made.addFirst(next(() -> till.recharge(card.number(), 1_000)).number());
            next(() -> till.cashSale(card.number(), 100));
            next(() -> till.recharge(other.number(), 1_000));
        }
        var first = till.transactions().list(new TransactionFilter(TODAY, TODAY, Set.of(TransactionKind.RECHARGE),
                Set.of(), card.number(), false, Optional.empty(), 2, Optional.of(Moved.STORED_VALUE)));
        var second = till.transactions().list(new TransactionFilter(TODAY, TODAY, Set.of(TransactionKind.RECHARGE),
                Set.of(), card.number(), false, first.next(), 2, Optional.of(Moved.STORED_VALUE)));

        assertThat(first.rows()).extracting(TransactionRow::number).containsExactlyElementsOf(made.subList(0, 2));
        assertThat(second.rows()).extracting(TransactionRow::number).containsExactlyElementsOf(made.subList(2, 3));
        assertThat(rows(till, Moved.COUNTS)).isEmpty();
    }

    @Test
    void anotherMerchantsAreNotAmongThem() {
        var one = openHouse();
        till(one).recharge(one.card().number(), 1_000);
        var till = till(openHouse());
        assertThat(rows(till, Moved.STORED_VALUE)).isEmpty();
        assertThat(rows(till, Moved.COUNTS)).isEmpty();
    }

    private TransactionDetails next(Supplier<TransactionDetails> doing) {
        try (var _ = clock.later(Duration.ofMinutes(minute++))) {
            return doing.get();
        }
    }

    private static List<TransactionRow> rows(Till till, Moved moved) {
        return till.transactions().list(filter(moved, Optional.empty(), 200)).rows();
    }

    private static TransactionFilter filter(Moved moved, Optional<String> cursor, int rows) {
        return new TransactionFilter(TODAY, TODAY, Set.of(), Set.of(), "", false, cursor, rows, Optional.of(moved));
    }
}
