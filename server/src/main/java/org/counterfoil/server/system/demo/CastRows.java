package org.counterfoil.server.system.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.server.member.Birthdays;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.shared.text.SortName;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes members and cards by the thousand; ids come in blocks from the sequence that entities use as well. */
@AcrossMerchants(because = "rows in bulk name their merchant themselves")
class CastRows {

    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private long next;
    private long end;

    CastRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A member to be. */
    record MemberRow(long id, long merchant, String number, DemoPeople.Person person, String sex, String status,
            long level, long store, LocalDate joined, Remembered remembered) {}

    /** By which calendar a birthday is kept, and until when somebody is a member. */
    record Remembered(BirthdayCalendar calendar, Optional<LocalDate> validUntil) {

        static final Remembered PLAIN = new Remembered(BirthdayCalendar.SOLAR, Optional.empty());
    }

    /** A card to be; without a member it was never activated. */
    record CardRow(long id, long merchant, String number, long type, Long member, CardStatus status,
            LocalDate activated, Optional<LocalDate> expires) {}

    long id() {
        if (next == end) {
            next = jdbc.queryForObject("select nextval('entity_id')", Long.class);
            end = next + BLOCK;
        }
        return next++;
    }

    void members(List<MemberRow> rows) {
        var arguments = new ArrayList<Object[]>();
        rows.forEach(row -> arguments.add(new Object[]{row.id(), row.merchant(), row.number(), row.person().name(),
                row.person().sortKey(), initials(row), row.person().phone(), row.sex(), row.person().birthday(),
                row.remembered().calendar().name(),
                Birthdays.key(row.person().birthday(), row.remembered().calendar()), row.status(), row.level(),
                row.store(), row.joined(), row.remembered().validUntil().orElse(null)}));
        jdbc.batchUpdate("""
                insert into member (id, merchant_id, version, number, name, sort_key, initials, phone, sex, birthday,
                    birthday_calendar, birthday_key, status, level_id, store_id, joined_on, valid_until, remark)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""", arguments);
        jdbc.batchUpdate("""
                insert into member_standing (member_id, merchant_id, store_id, seen, visited)
                values (?, ?, ?, ?, false)""", rows.stream().map(row -> new Object[]{row.id(), row.merchant(),
                row.store(), row.joined()}).toList());
    }

    private static String initials(MemberRow row) {
        return SortName.ofPerson(row.person().name()).initials();
    }

    void cards(List<CardRow> rows) {
        var arguments = new ArrayList<Object[]>();
        rows.forEach(row -> arguments.add(new Object[]{row.id(), row.merchant(), row.number(), row.type(),
                row.member(), row.status().name(), row.member() == null ? null : at(row.activated()),
                row.expires().orElse(null)}));
        jdbc.batchUpdate("""
                insert into card (id, merchant_id, version, number, type_id, member_id, status, activated_at,
                    expires, pin_mode, pin_tries)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, 'NONE', 0)""", arguments);
    }

    /** Ties cards that were produced singly, because of their PIN, to their members. */
    void activate(long card, long member, LocalDate day) {
        jdbc.update("update card set member_id = ?, status = 'ACTIVE', activated_at = ? where id = ?", member, at(day),
                card);
    }

    /** Cards lie at the store where their holder became a member, unless that was headquarters. */
    void lay(long merchant) {
        jdbc.update("""
                update card set store_id = (select s.id from member m join store s on s.id = m.store_id
                    where m.id = card.member_id and s.kind <> 'HEADQUARTERS')
                where merchant_id = ? and member_id is not null""", merchant);
    }

    /** Ids of the merchant's levels, by code. */
    long level(long merchant, String code) {
        return jdbc.queryForObject("select id from member_level where merchant_id = ? and code = ?", Long.class,
                merchant, code);
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(4, 0).atOffset(ZoneOffset.UTC);
    }
}
