package org.counterfoil.server.value.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.value.Moved;
import org.counterfoil.server.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How H2 would read lists of a merchant among many. */
@OnH2
class ListPlanOnH2IT {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aCardsListIsReadByItsIndexes() {
        var plan = plan(TransactionSearch.between(FROM, FROM.plusDays(30)).ofKinds(Set.of()).ofCard(5));
        assertThat(plan).contains("LEDGER_TX_OF_CARD", "TX_COUNTERPARTY_OF_CARD", "ID IN(");
        assertThat(plan).doesNotContain("tableScan", "LEDGER_TX_OF_DATE", "LEDGER_TX_OF_STORE");
    }

    @Test
    void aStoresListIsReadInTheOrderOfItsIndex() {
        var search = TransactionSearch.between(FROM, FROM.plusDays(30)).ofKinds(Set.of()).ofStore(Optional.of(2L));
        assertThat(plan(search)).contains("LEDGER_TX_OF_STORE").containsOnlyOnce("index sorted");
        assertThat(plan(search.after(Optional.of(SomeCursor.ofMarch())))).satisfies(plan -> {
            assertThat(plan.split("index sorted", -1)).hasSize(3);
            assertThat(plan).contains("RECORDED_AT <= ").doesNotContain("tableScan", "LEDGER_TX_OF_DATE");
        });
    }

    @Test
    void theWholeMerchantsListIsReadInTheOrderOfItsIndex() {
        assertThat(plan(TransactionSearch.between(FROM, FROM.plusDays(30)).ofKinds(Set.of())))
                .contains("LEDGER_TX_OF_DATE", "index sorted");
    }

    @Test
    void whatMovedStoredValueOrUsesIsReadInTheOrderOfDays() {
        for (var moved : Moved.values()) {
            var search = TransactionSearch.between(FROM, FROM.plusDays(30)).thatMoved(Optional.of(moved));
            assertThat(plan(search)).contains("LEDGER_TX_OF_DATE", "index sorted").doesNotContain("tableScan");
        }
    }

    /** The plan among many rows of many merchants, which are gone afterwards. */
    private String plan(TransactionSearch search) {
        knowTheBooks();
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            fill();
            return jdbc.sql("explain " + TransactionQueries.pageSql(search)).param("merchant", 9_001L)
                    .param("rows", 50).params(search.parameters()).query(String.class).single();
        });
    }

    /**
     * What H2 finds out by itself of the books of a house: few merchants, many cards. Of what other tests left it would
     * know, if anything, that there are nearly as many merchants as cards.
     */
    private void knowTheBooks() {
        jdbc.sql("alter table ledger_tx alter column merchant_id selectivity 1").update();
        jdbc.sql("alter table ledger_tx alter column card_id selectivity 30").update();
    }

    private void fill() {
        jdbc.sql("""
                insert into ledger_tx (id, slot, slot_seq, merchant_id, kind, store, terminal, operator, card_id,
                    business_date, client_at, recorded_at, rule_version, gross, net, tender, money, points, reason,
                    body, hash)
                select 99 * 1000000000000 + x, 99, x, 9000 + mod(x, 20), 'SPEND', mod(x, 7), 1, 1, mod(x, 500),
                    dateadd('DAY', mod(x, 90), date '2026-01-01'), timestamp with time zone '2026-01-01 00:00:00Z',
                    timestamp with time zone '2026-01-01 00:00:00Z', 0, 1, 1, 'CASH', 0, 0, '', X'7B7D', X''
                from system_range(1, 4000)""").update();
        jdbc.sql("""
                insert into tx_counterparty (tx_id, merchant_id, card_id, member_id, business_date)
                select id, merchant_id, mod(id + 7, 500), 1, business_date from ledger_tx
                where slot = 99 and mod(slot_seq, 4) = 0""").update();
    }
}
