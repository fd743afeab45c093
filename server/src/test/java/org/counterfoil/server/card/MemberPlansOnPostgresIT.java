package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.NumberRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.member.MemberTexts;
import org.counterfoil.server.shared.list.KeysetPages;
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

/** How PostgreSQL would read the list of members of a merchant among some. */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberPlansOnPostgresIT {

    private static final long MERCHANT = 9_701;
    private static final long STORE = 9_700_000_001L;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PageWanted PAGE = PageWanted.first(50);

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
    void bothOrdersOfAllAndOfOneStoreAreReadByTheirIndexes() {
        among(() -> {
            for (var order : List.of("number", "name")) {
                for (var own : List.of(Optional.<Long>empty(), Optional.of(STORE))) {
                    var source = MemberListQueries.source(MemberFilter.all(50), own, TODAY);
                    var first = new PageWanted(Optional.of(order), false, Optional.empty(), 50);
                    var next = pages.page(source, MemberListQueries.ORDERS, first, (row, _) -> row.getLong(1)).next()
                            .orElseThrow();
                    for (var wanted : List.of(first, first.after(next))) {
                        assertThat(plan(source, wanted)).as(order + " " + own + " " + wanted.cursor())
                                .noneMatch(line -> line.contains("Seq Scan on member m"));
                    }
                }
            }
        });
    }

    @Test
    void noTextIsLookedForAmongAllMembers() {
        among(() -> {
            for (var typed : List.of("m9701000001", "139", "13900000017", "n17", "lin", "lz", "nothing")) {
                var source = pages.find(MemberListQueries.source(MemberFilter.all(50), Optional.empty(), TODAY),
                        MemberTexts.BEGINNINGS, typed);
                assertThat(plan(source, PAGE)).as(typed)
                        .noneMatch(line -> line.contains("Seq Scan on member m"));
            }
        });
    }

    @Test
    void noFilterReadsAllMembersOrCards() {
        among(() -> {
            for (var filter : List.of(filter("86009701000017", Set.of(), Set.of(), Set.of(), DayRange.ANY),
                    filter("", Set.of(MemberStatus.LOCKED), Set.of(), Set.of(), DayRange.ANY),
                    filter("", Set.of(MemberStatus.EXPIRED), Set.of(), Set.of(), DayRange.ANY),
                    filter("", Set.of(MemberStatus.NORMAL), Set.of(), Set.of(), DayRange.ANY),
                    filter("", Set.of(), Set.of(CardStatus.LOST), Set.of(), DayRange.ANY),
                    filter("", Set.of(), Set.of(), Set.of("GOLD"), DayRange.ANY),
                    filter("", Set.of(), Set.of(), Set.of(), DayRange.of(TODAY, TODAY)))) {
                assertThat(plan(MemberListQueries.source(filter, Optional.empty(), TODAY), PAGE))
                        .as(filter.toString()).noneMatch(line -> line.contains("Seq Scan on member m"))
                        .noneMatch(line -> line.contains("Seq Scan on card c"));
            }
        });
    }

    @Test
    void noFieldOfTheMerchantsOwnIsLookedForAmongAllMembers() {
        among(() -> {
            for (var own : List.of(OwnFilter.beginning(1, "v17"), OwnFilter.beginning(1, "V123"),
                    OwnFilter.among(1, Set.of("v1", "v2")),
                    OwnFilter.on(2, DayRange.of(LocalDate.of(2015, 10, 1), LocalDate.of(2015, 10, 31))),
                    OwnFilter.among(3, Set.of("b")), OwnFilter.among(3, Set.of("a")),
                    OwnFilter.within(4, NumberRange.of(100, 105)),
                    OwnFilter.within(4, new NumberRange(Optional.of(19_900L), Optional.empty())))) {
                var source = MemberListQueries.source(MemberFilter.all(50).having(List.of(own)), Optional.empty(),
                        TODAY);
                assertThat(plan(source, PAGE)).as(own.toString())
                        .noneMatch(line -> line.contains("Seq Scan on member m"))
                        .noneMatch(line -> line.contains("Seq Scan on member_own"))
                        .anyMatch(line -> line.contains("member_own_by_value") || line.contains("member_own_pkey")
                                || line.contains("member_own_of"));
            }
        });
    }

    private static MemberFilter filter(String card, Set<MemberStatus> members, Set<CardStatus> cards,
            Set<String> levels, DayRange registered) {
        return new MemberFilter("", card, members, cards, levels, Set.of(), registered, Set.of(), List.of(),
                PAGE);
    }

    private List<String> plan(ListSource source, PageWanted wanted) {
        var query = PageQuery.of(source, MemberListQueries.ORDERS, wanted);
        return jdbc.sql("explain " + query.sql()).param("merchant", MERCHANT).params(query.parameters())
                .query(String.class).list();
    }

    private static void among(Runnable work) {
        MerchantScope.run(MERCHANT, work);
    }

    /** Many members of three merchants, for all tests of the class, which are gone afterwards. */
    @BeforeAll
    void fill() {
        filled = transactions.getTransaction(TransactionDefinition.withDefaults());
        jdbc.sql("""
                insert into merchant (id, merchant_id, version, code, name, language, currency, time_zone, hotline,
                    pin_kinds, card_limit, sale_limit)
                select 9700 + n, 9700 + n, 0, '' || (9700 + n), '', 'EN', 'CNY', 'UTC', '', '', 1, 1
                from generate_series(0, 2) n""").update();
        jdbc.sql("""
                insert into store (id, merchant_id, version, code, name, kind, closed, recharge_quota_checked,
                    points_quota_checked, contact, phone, region, business_format, legal_entity, brand,
                    discount_percent, points_percent, sort_name, initials, created_at)
                select 9700000000 + n, 9700 + n % 3, 0, 'S' || n, 'n' || n, 'DIRECT', false, true, true, '', '', '', '',
                    '', '', 100, 0, 'n', 'n', timestamp '2026-01-01'
                from generate_series(0, 29) n""").update();
        jdbc.sql("""
                insert into member_level (id, merchant_id, version, code, name, rank, discount_percent, points_percent)
                select 9700000100 + n, 9700 + n % 3, 0, case when n < 3 then 'STD' else 'GOLD' end, 'x', 0, 100, 100
                from generate_series(0, 5) n""").update();
        jdbc.sql("""
                insert into member (id, merchant_id, version, number, name, sort_key, initials, phone, sex, status,
                    level_id, store_id, joined_on, valid_until, remark)
                select 9710000000 + n, 9700 + n % 3, 0, 'M97' || to_char(n, 'FM00000000'), 'n' || n, 'lin ' || n % 997,
                    'l' || chr(97 + n % 26), '139' || to_char(n, 'FM00000000'), 'MALE',
                    case when n % 1000 < 5 then 'LOCKED' else 'NORMAL' end,
                    9700000100 + n % 3 + case when n % 100 < 3 then 3 else 0 end, 9700000000 + n % 30,
                    date '2020-01-01' + n % 2400, case when n % 500 < 3 then date '2026-01-01' end, ''
                from generate_series(1, 60000) n""").update();
        jdbc.sql("""
                insert into card_type (id, merchant_id, version, name, kind, registered)
                select 9700000200 + n, 9700 + n, 0, 'x', 'ID', true from generate_series(0, 2) n""").update();
        jdbc.sql("""
                insert into card (id, merchant_id, version, number, type_id, member_id, status, activated_at, pin_mode,
                    pin_tries)
                select 9720000000 + n, 9700 + n % 3, 0, '86009701' || to_char(n, 'FM00000000'), 9700000200 + n % 3,
                    9710000000 + n, case when n % 1000 < 5 then 'LOST' else 'ACTIVE' end, timestamp '2026-01-01',
                    'NONE', 0
                from generate_series(1, 60000) n""").update();
        fillOwn();
        jdbc.sql("analyze store, member_level, member, card, member_own").update();
    }

    /** A text of 5,000, a day, a choice of which one is rare, and a number of 20,000. */
    private void fillOwn() {
        jdbc.sql("""
                insert into member_own (merchant_id, field_id, member_id, value_key)
                select 9700 + n % 3, f, 9710000000 + n, case f when 1 then 'v' || n % 5000
                    when 2 then '' || date '2010-01-01' + n % 3000
                    when 4 then 'N' || lpad((1000000000000000 + n % 20000)::text, 16, '0')
                    else case when n % 100 < 3 then 'b' else 'a' end end
                from generate_series(1, 60000) n, generate_series(1, 4) f""").update();
    }
}
