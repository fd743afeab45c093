package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListOrders;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.list.PageQuery;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.testing.OnPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** How PostgreSQL would read the lists of stores and terminals of a merchant among many. */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlansOnPostgresIT {

    private static final long MERCHANT = 9_501;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final MerchantTerms TERMS = MerchantTerms.usual("1000", "x").in(Language.EN, UTC);

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private KeysetPages pages;
    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionStatus filled;

    @AfterAll
    void empty() {
        transactions.rollback(filled);
    }

    @Test
    void everyOrderOfStoresIsReadByItsIndex() {
        amongMany(() -> {
            for (var order : List.of("code", "name", "created", "contact", "phone", "discount", "points")) {
                var sort = order.equals("code") ? "number" : order;
                both(StoreList.of(stores(), Optional.empty(), TERMS), StoreList.ORDERS, sort,
                        (plan, page) -> assertThat(plan).as(page + " by " + sort)
                                .anyMatch(line -> line.contains("Index Scan") && line.contains("store_by_" + order))
                                .noneMatch(line -> line.contains("Seq Scan on store")));
            }
        });
    }

    @Test
    void noFilterOfStoresReadsThemAll() {
        amongMany(() -> {
            var page = PageWanted.first(50);
            for (var typed : List.of("s00017", "n", "nothing")) {
                assertThat(plan(pages.find(StoreList.of(stores(), Optional.empty(), TERMS), StoreList.TEXTS, typed),
                        StoreList.ORDERS, page)).as(typed).noneMatch(line -> line.contains("Seq Scan on store"));
            }
            for (var filter : List.of(stores().withStatuses(Set.of(StoreStatus.CLOSED)),
                    stores().withStatuses(Set.of(StoreStatus.RECHARGE_QUOTA_LOW)),
                    new StoreFilter("", Set.of(), Set.of(StoreKind.FRANCHISE), "", "", "", "", DayRange.ANY, page),
                    new StoreFilter("", Set.of(), Set.of(), "R1", "", "", "", DayRange.ANY, page),
                    new StoreFilter("", Set.of(), Set.of(), "", "F1", "", "", DayRange.ANY, page),
                    new StoreFilter("", Set.of(), Set.of(), "", "", "E1", "", DayRange.ANY, page),
                    new StoreFilter("", Set.of(), Set.of(), "", "", "", "B1", DayRange.ANY, page),
                    new StoreFilter("", Set.of(), Set.of(), "", "", "", "", DayRange.of(TODAY, TODAY), page))) {
                assertThat(plan(StoreList.of(filter, Optional.empty(), TERMS), StoreList.ORDERS, filter.page()))
                        .as(filter.toString()).noneMatch(line -> line.contains("Seq Scan on store"));
            }
        });
    }

    @Test
    void everyOrderOfTerminalsIsReadByItsIndex() {
        amongMany(() -> {
            for (var order : List.of("number", "store", "alias", "type", "grade", "created", "expires", "last-seen")) {
                var index = order.equals("expires") ? "expiry" : order.replace('-', '_');
                both(TerminalQueries.source(terminals(), Optional.empty(), TODAY), TerminalQueries.ORDERS, order,
                        (plan, page) -> assertThat(plan).as(page + " by " + order)
                                .anyMatch(line -> line.contains("Scan") && line.contains("terminal_by_" + index))
                                .noneMatch(line -> line.contains("Seq Scan on terminal")));
            }
        });
    }

    @Test
    void noFilterOfTerminalsReadsThemAll() {
        amongMany(() -> {
            var page = PageWanted.first(50);
            for (var typed : List.of("950120001", "a", "nothing")) {
                assertThat(plan(pages.find(TerminalQueries.source(terminals(), Optional.empty(), TODAY),
                        TerminalQueries.TEXTS, typed), TerminalQueries.ORDERS, page)).as(typed)
                        .noneMatch(line -> line.contains("Seq Scan on terminal"));
            }
            for (var filter : List.of(
                    new TerminalFilter("", Optional.of(9_500_000_001L), Set.of(), Set.of(), DayRange.ANY, page),
                    new TerminalFilter("", Optional.empty(), Set.of(TerminalType.POS), Set.of(), DayRange.ANY, page),
                    new TerminalFilter("", Optional.empty(), Set.of(), Set.of(), DayRange.of(TODAY, TODAY), page),
                    terminals().withStates(Set.of(TerminalState.CLOSED)),
                    terminals().withStates(Set.of(TerminalState.EXPIRED)))) {
                assertThat(plan(TerminalQueries.source(filter, Optional.empty(), TODAY), TerminalQueries.ORDERS,
                        filter.page())).as(filter.toString())
                        .noneMatch(line -> line.contains("Seq Scan on terminal"));
            }
        });
    }

    @Test
    void whatAListAsksIsPlannedForItsValuesAndAllElseOnce() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        amongMany(() -> apart.executeWithoutResult(_ -> {
            assertThat(planned()).isEqualTo("force_generic_plan");
            pages.count(StoreList.of(stores(), Optional.empty(), TERMS));
            assertThat(planned()).isEqualTo("force_custom_plan");
        }));
    }

    private String planned() {
        return jdbc.sql("show plan_cache_mode").query(String.class).single();
    }

    private static StoreFilter stores() {
        return StoreFilter.all(PageWanted.first(50));
    }

    private static TerminalFilter terminals() {
        return TerminalFilter.all(PageWanted.first(50));
    }

    /** The first page and the one after it. */
    private void both(ListSource source, ListOrders orders, String sort, BiConsumer<List<String>, String> check) {
        var first = new PageWanted(Optional.of(sort), false, Optional.empty(), 50);
        check.accept(plan(source, orders, first), "first page");
        var next = pages.page(source, orders, first, (row, _) -> row.getLong(1)).next().orElseThrow();
        check.accept(plan(source, orders, first.after(next)), "next page");
    }

    private List<String> plan(ListSource source, ListOrders orders, PageWanted wanted) {
        var query = PageQuery.of(source, orders, wanted);
        return jdbc.sql("explain " + query.sql()).param("merchant", MERCHANT).params(query.parameters())
                .query(String.class).list();
    }

    private static void amongMany(Runnable work) {
        MerchantScope.run(MERCHANT, work);
    }

    /** Many rows of many merchants, for all tests of the class, which are gone afterwards. */
    @BeforeAll
    void fill() {
        filled = transactions.getTransaction(TransactionDefinition.withDefaults());
        jdbc.sql("""
                insert into merchant (id, merchant_id, version, code, name, language, currency, time_zone, hotline,
                    pin_kinds, card_limit, sale_limit)
                select 9500 + n, 9500 + n, 0, '' || (9500 + n), '', 'EN', 'CNY', 'UTC', '', '', 1, 1
                from generate_series(0, 19) n""").update();
        jdbc.sql("""
                insert into store (id, merchant_id, version, code, name, kind, closed, recharge_quota_checked,
                    points_quota_checked, contact, phone, region, business_format, legal_entity, brand,
                    discount_percent, points_percent, sort_name, initials, created_at)
                select 9500000000 + n, 9500 + n % 20, 0, 'S' || to_char(n, 'FM000000'), 'n' || n,
                    case when n % 50 < 21 then 'FRANCHISE' else 'DIRECT' end, n % 1000 < 21, n % 3 = 0, true,
                    'c' || n % 977, '1' || n % 983, 'R' || n % 199, 'F' || n % 197, 'E' || n % 193, 'B' || n % 191,
                    1 + n % 97, n % 89, 'nan ' || n, 'n', timestamp '2026-01-01' + n * interval '1 minute'
                from generate_series(1, 40000) n""").update();
        jdbc.sql("""
                insert into terminal (id, merchant_id, version, store_id, number, type, alias, closed, expires, epoch,
                    grade, contact, sort_alias, initials, created_at, last_seen_at)
                select 9600000000 + n, 9500 + n % 20, 0, 9500000000 + n, '95' || to_char(n, 'FM00000000'),
                    case when n % 50 < 21 then 'POS' else 'FRONT_DESK' end, 'a' || n, n % 1000 < 21,
                    case when n % 7 = 0 then date '2026-01-01' + n % 365 end, 0, case when n % 2 = 0 then 'SYSTEM'
                    else 'ORDINARY' end, 'c' || n, 'a ' || n, 'a', timestamp '2026-01-01' + n * interval '1 minute',
                    case when n % 5 > 0 then timestamp '2026-01-01' + n * interval '1 minute' end
                from generate_series(1, 40000) n""").update();
        jdbc.sql("analyze store, terminal").update();
    }
}
