package org.counterfoil.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.member.MemberTexts;
import org.counterfoil.server.shared.list.KeysetPages;
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

/** How PostgreSQL would read lists of reminders of a merchant among some. */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderPlansOnPostgresIT {

    private static final long MERCHANT = 9_801;
    private static final long STORE = 9_800_000_001L;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

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
    void noKindReadsAllMembersCardsOrStandings() {
        MerchantScope.run(MERCHANT, () -> asked().forEach(this::readsLittle));
    }

    private static List<ReminderFilter> asked() {
        var filters = new ArrayList<ReminderFilter>();
        for (var kind : ReminderKind.values()) {
            var usual = ReminderFilter.of(kind, 50);
            filters.add(usual);
            filters.add(usual.at(Set.of(STORE)));
            filters.add(new ReminderFilter(kind, "", Set.of("GOLD"), Set.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), PageWanted.first(50)));
            filters.add(new ReminderFilter(kind, "13900000017", Set.of(), Set.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), PageWanted.first(50)));
        }
        Stream.of(AbsencePeriod.values()).forEach(period -> filters.add(
                ReminderFilter.of(ReminderKind.NOT_SEEN, 50).in(period)));
        return filters;
    }

    private void readsLittle(ReminderFilter filter) {
        var asked = Asked.of(filter, TODAY, parameter -> switch (parameter) {
            case REMIND_BALANCE_BELOW -> 5_000;
            case REMIND_UNSEEN_DAYS -> 90;
            case REMIND_BIRTHDAY_DAYS -> 7;
            default -> 30;
        });
        for (var own : List.of(Optional.<Long>empty(), Optional.of(STORE))) {
            var source = Sources.of(asked, filter, own);
            var rows = pages.find(source.rows(), MemberTexts.BEGINNINGS, filter.text());
            for (var descending : List.of(false, true)) {
                var first = new PageWanted(Optional.empty(), descending, Optional.empty(), 50);
                var next = pages.page(rows, source.orders(), first, (row, _) -> row.getLong("row_id")).next()
                        .map(first::after);
                Stream.concat(Stream.of(first), next.stream()).forEach(wanted -> {
                    var query = PageQuery.of(rows, source.orders(), wanted);
                    assertThat(plan(query)).as(filter + " " + own + " " + wanted)
                            .noneMatch(line -> line.contains("Seq Scan on member m"))
                            .noneMatch(line -> line.contains("Seq Scan on card c"))
                            .noneMatch(line -> line.contains("Seq Scan on member_standing s"));
                });
            }
        }
    }

    private List<String> plan(PageQuery query) {
        return jdbc.sql("explain " + query.sql()).param("merchant", MERCHANT).params(query.parameters())
                .query(String.class).list();
    }

    /** Many members of three merchants, for all tests of the class, which are gone afterwards. */
    @BeforeAll
    void fill() {
        filled = transactions.getTransaction(TransactionDefinition.withDefaults());
        jdbc.sql("""
                insert into merchant (id, merchant_id, version, code, name, language, currency, time_zone, hotline,
                    pin_kinds, card_limit, sale_limit)
                select 9800 + n, 9800 + n, 0, '' || (9800 + n), '', 'EN', 'CNY', 'UTC', '', '', 1, 1
                from generate_series(0, 2) n""").update();
        jdbc.sql("""
                insert into store (id, merchant_id, version, code, name, kind, closed, recharge_quota_checked,
                    points_quota_checked, contact, phone, region, business_format, legal_entity, brand,
                    discount_percent, points_percent, sort_name, initials, created_at)
                select 9800000000 + n, 9800 + n % 3, 0, 'S' || n, 'n' || n, 'DIRECT', false, true, true, '', '', '', '',
                    '', '', 100, 0, 'n', 'n', timestamp '2026-01-01'
                from generate_series(0, 29) n""").update();
        jdbc.sql("""
                insert into member_level (id, merchant_id, version, code, name, rank, discount_percent, points_percent)
                select 9800000100 + n, 9800 + n % 3, 0, case when n < 3 then 'STD' else 'GOLD' end, 'x', 0, 100, 100
                from generate_series(0, 5) n""").update();
        fillMembers();
        jdbc.sql("analyze store, member_level, member, card, member_standing").update();
    }

    private void fillMembers() {
        jdbc.sql("""
                insert into member (id, merchant_id, version, number, name, sort_key, initials, phone, sex, status,
                    level_id, store_id, joined_on, valid_until, birthday_key, remark)
                select 9810000000 + n, 9800 + n % 3, 0, 'M98' || to_char(n, 'FM00000000'), 'n' || n, 'lin ' || n % 997,
                    'l' || chr(97 + n % 26), '139' || to_char(n, 'FM00000000'), 'MALE',
                    case when n % 1000 < 5 then 'LOCKED' else 'NORMAL' end,
                    9800000100 + n % 3 + case when n % 100 < 3 then 3 else 0 end, 9800000000 + n % 30,
                    date '2020-01-01' + n % 2400, case when n % 500 < 3 then date '2026-03-02' + n % 60 end,
                    (1 + n % 12) * 100 + 1 + n % 28 + case when n % 5 = 0 then 10000 else 0 end, ''
                from generate_series(1, 60000) n""").update();
        jdbc.sql("""
                insert into card_type (id, merchant_id, version, name, kind, registered)
                select 9800000200 + n, 9800 + n, 0, 'x', 'ID', true from generate_series(0, 2) n""").update();
        jdbc.sql("""
                insert into card (id, merchant_id, version, number, type_id, member_id, status, activated_at, expires,
                    pin_mode, pin_tries)
                select 9820000000 + n, 9800 + n % 3, 0, '86009801' || to_char(n, 'FM00000000'), 9800000200 + n % 3,
                    9810000000 + n, case when n % 1000 < 5 then 'LOST' else 'ACTIVE' end, timestamp '2026-01-01',
                    case when n % 500 < 3 then date '2026-03-02' + n % 60 end, 'NONE', 0
                from generate_series(1, 60000) n""").update();
        jdbc.sql("""
                insert into member_standing (member_id, merchant_id, store_id, seen, visited, money, ends)
                select 9810000000 + n, 9800 + n % 3, 9800000000 + n % 30, date '2026-03-02' - n % 700, n % 200 > 0,
                    case when n % 3 > 0 then n % 90000 end, case when n % 40 = 1 then date '2026-03-02' + n % 300 end
                from generate_series(1, 60000) n""").update();
    }
}
