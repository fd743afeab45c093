package org.counterfoil.server.staff.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogSubject;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.PageQuery;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL would read the operator log of a merchant among many. */
@OnPostgres
class LogPlansOnPostgresIT {

    private static final long MERCHANT = 9_601;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private KeysetPages pages;
    @Autowired
    private LogQueries queries;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void noFilterReadsTheWholeLog() {
        MerchantScope.run(MERCHANT, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            fill();
            everyFilter();
        }));
    }

    private void everyFilter() {
        check(LogFilter.all(50), "at");
        check(narrowed(Optional.of(DAY), Set.of(), Set.of(), Set.of(), false), "");
        check(LogFilter.all(50).with(LogSubject.OPERATOR, "E00"), "");
        check(LogFilter.all(50).with(LogSubject.SUBJECT, "S17"), "of_subject");
        check(LogFilter.all(50).with(LogSubject.ADDRESS, "10.0.0.17"), "of_address");
        check(LogFilter.all(50).with(LogSubject.SESSION, "17"), "of_session");
        check(narrowed(Optional.empty(), Set.of("m7"), Set.of(), Set.of(), false), "");
        check(narrowed(Optional.empty(), Set.of(), Set.of("rare"), Set.of(), false), "of_action");
        check(narrowed(Optional.empty(), Set.of(), Set.of(), Set.of(33L), false), "of_store");
        check(narrowed(Optional.empty(), Set.of(), Set.of(), Set.of(), true), "");
    }

    /** The first page, and the one after it where there is one. */
    private void check(LogFilter filter, String index) {
        var source = queries.found(filter, caller());
        var first = LogQueries.newestFirst(filter.page());
        assertRead(filter, plan(source, first), index);
        pages.page(source, LogQueries.ORDERS, first, (row, _) -> row.getLong(1)).next()
                .ifPresent(next -> assertRead(filter, plan(source, first.after(next)), ""));
    }

    private static void assertRead(LogFilter filter, List<String> plan, String index) {
        assertThat(plan).as(filter.toString())
                .anyMatch(line -> line.contains("Index") && line.contains("operator_log_" + index))
                .noneMatch(line -> line.contains("Seq Scan on operator_log"));
    }

    private List<String> plan(ListSource source, PageWanted wanted) {
        var query = PageQuery.of(source, LogQueries.ORDERS, wanted);
        return jdbc.sql("explain " + query.sql()).param("merchant", MERCHANT).params(query.parameters())
                .query(String.class).list();
    }

    private static LogFilter narrowed(Optional<LocalDate> day, Set<String> modules, Set<String> actions,
            Set<Long> stores, boolean refused) {
        return new LogFilter(day, day, LogSubject.OPERATOR, "", modules, actions, stores, refused,
                PageWanted.first(50));
    }

    private static Caller caller() {
        return new Caller(1, MERCHANT, 1, new Caller.Place(1, "9601300001", TerminalType.MERCHANT_BACK_OFFICE),
                new Operator(1, "0001", "", EmployeeType.MERCHANT_ADMINISTRATOR), Map.of(), 1, "127.0.0.1", false,
                Licence.unlimited());
    }

    private void fill() {
        jdbc.sql("""
                insert into merchant (id, merchant_id, version, code, name, language, currency, time_zone, hotline,
                    pin_kinds, card_limit, sale_limit)
                select 9600 + n, 9600 + n, 0, '' || (9600 + n), '', 'EN', 'CNY', 'UTC', '', '', 1, 1
                from generate_series(0, 9) n""").update();
        jdbc.sql("""
                insert into operator_log (id, merchant_id, version, at, session_id, employee_id, store_id, terminal_id,
                    address, module, action, subject, value_before, value_after, outcome)
                select 9700000000 + n, 9600 + n % 10, 0, timestamp '2026-01-01' + n * interval '1 minute', n % 997,
                    n % 199, n % 97, n % 193, '10.0.0.' || n % 211, 'm' || n % 9,
                    case when n % 991 < 10 then 'rare' else 'a' || n % 7 end, 'S' || n % 983, '', '',
                    case when n % 499 < 10 then 'not-permitted' else 'done' end
                from generate_series(1, 40000) n""").update();
        jdbc.sql("analyze operator_log").update();
    }
}
