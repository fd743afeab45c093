package org.counterfoil.server.value.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.value.Moved;
import org.counterfoil.server.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL would read lists of a merchant among many. */
@OnPostgres
class ListPlanOnPostgresIT {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aStoresListIsReadInTheOrderOfItsIndex() {
        var plan = plan(search().ofStore(Optional.of(2L)).after(Optional.of(SomeCursor.ofMarch())));
        assertThat(plan).anyMatch(line -> line.contains("ledger_tx_of_store"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on ledger_tx"));
    }

    @Test
    void theWholeMerchantsListIsReadInTheOrderOfItsIndex() {
        var plan = plan(search());
        assertThat(plan).anyMatch(line -> line.contains("ledger_tx_of_date"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on ledger_tx"));
    }

    @Test
    void aCardsListIsReadByItsIndexes() {
        var plan = plan(search().ofCard(5).after(Optional.of(SomeCursor.ofMarch())));
        assertThat(plan).anyMatch(line -> line.contains("ledger_tx_of_card"));
        assertThat(plan).anyMatch(line -> line.contains("tx_counterparty_of_card"));
        assertThat(plan).anyMatch(line -> line.contains("ledger_tx_pkey on ledger_tx t"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on tx_counterparty"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on ledger_tx"));
    }

    @Test
    void usesOfServicesAreReadByTheIndexOfRareKinds() {
        var counts = search().thatMoved(Optional.of(Moved.COUNTS));
        assertThat(plan(counts)).anyMatch(line -> line.contains("ledger_tx_of_rare_kind on"))
                .noneMatch(line -> line.contains("Seq Scan on ledger_tx"))
                .noneMatch(line -> line.contains("Seq Scan on posting"));
        assertThat(plan(counts.ofStore(Optional.of(2L)).after(Optional.of(SomeCursor.ofMarch()))))
                .anyMatch(line -> line.contains("ledger_tx_of_rare_kind"))
                .noneMatch(line -> line.contains("Seq Scan on ledger_tx"));
    }

    @Test
    void whatMovedStoredValueIsReadInTheOrderOfDaysAndStopsAtThePagesEnd() {
        var stored = search().thatMoved(Optional.of(Moved.STORED_VALUE));
        assertThat(plan(stored)).anyMatch(line -> line.contains("ledger_tx_of_date"))
                .noneMatch(line -> line.contains("Seq Scan on ledger_tx"))
                .noneMatch(line -> line.contains("Seq Scan on posting"));
        assertThat(plan(stored.ofStore(Optional.of(2L)))).anyMatch(line -> line.contains("ledger_tx_of_store"));
    }

    private static TransactionSearch search() {
        return TransactionSearch.between(FROM, FROM.plusDays(30)).ofKinds(Set.of());
    }

    /** The plan among many rows of many merchants, which are gone afterwards. */
    private List<String> plan(TransactionSearch search) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            fill();
            return jdbc.sql("explain " + TransactionQueries.pageSql(search)).param("merchant", 9_001L)
                    .param("rows", 50).params(search.parameters()).query(String.class).list();
        });
    }

    private void fill() {
        jdbc.sql("""
                insert into ledger_tx (id, slot, slot_seq, merchant_id, kind, store, terminal, operator, card_id,
                    business_date, client_at, recorded_at, rule_version, gross, net, tender, money, points, reason,
                    body, hash)
                select 99 * 1000000000000 + n, 99, n, 9000 + n % 20,
                    case when n % 41 = 0 then 'COUNT_USE' else 'SPEND' end, n % 7, 1, 1, n % 500,
                    date '2026-01-01' + (n % 90)::int, now(), timestamp '2026-01-01' + n * interval '5 minutes', 0, 1,
                    1, 'CASH', case when n % 3 = 0 then -1 else 0 end, 0, '', '{}', ''
                from generate_series(1, 20000) n""").update();
        jdbc.sql("""
                insert into tx_counterparty (tx_id, merchant_id, card_id, member_id, business_date)
                select id, merchant_id, (id + 7) % 500, 1, business_date from ledger_tx
                where slot = 99 and slot_seq % 4 = 0""").update();
        jdbc.sql("analyze ledger_tx, tx_counterparty").update();
    }
}
