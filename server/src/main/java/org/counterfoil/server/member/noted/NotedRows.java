package org.counterfoil.server.member.noted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.noted.AddSpecialDay;
import org.counterfoil.common.member.noted.MemberNote;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.member.noted.SpecialDay;
import org.counterfoil.server.member.LunarCalendar;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/** The rows of notes and special days. */
@Component
class NotedRows {

    private static final String MEMBER = "member";
    private static final String UUID_OF = "uuid";

    private final MerchantSql sql;

    NotedRows(MerchantSql sql) {
        this.sql = sql;
    }

    Noted of(long member) {
        var days = sql.sql("""
                select uuid, name, first_day, calendar from member_day
                where merchant_id = :merchant and member_id = :member
                order by extract(month from first_day), extract(day from first_day), name""").param(MEMBER, member)
                .query((row, _) -> day(row)).list();
        var notes = sql.sql("""
                select n.uuid, n.wording, n.at, e.real_name from member_note n join employee e on e.id = n.employee_id
                where n.merchant_id = :merchant and n.member_id = :member order by n.at desc, n.uuid""")
                .param(MEMBER, member)
                .query((row, _) -> new MemberNote(row.getObject(UUID_OF, UUID.class), row.getString("wording"),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("real_name")))
                .list();
        return new Noted(days, notes);
    }

    /** Whether something of this key was added before. */
    boolean has(UUID key) {
        return sql.sql("""
                select (select count(*) from member_note where merchant_id = :merchant and uuid = :uuid)
                    + (select count(*) from member_day where merchant_id = :merchant and uuid = :uuid)""")
                .param(UUID_OF, key).query(Long.class).single() > 0;
    }

    void addNote(long member, AddNote note, Instant at, long employee) {
        sql.sql("""
                insert into member_note (uuid, merchant_id, member_id, wording, at, employee_id)
                values (:uuid, :merchant, :member, :wording, :at, :employee)""").param(UUID_OF, note.key())
                .param(MEMBER, member).param("wording", note.text()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("employee", employee).update();
    }

    void addDay(long member, AddSpecialDay day) {
        sql.sql("""
                insert into member_day (uuid, merchant_id, member_id, name, first_day, calendar)
                values (:uuid, :merchant, :member, :name, :day, :calendar)""").param(UUID_OF, day.key())
                .param(MEMBER, member).param("name", day.name()).param("day", day.day())
                .param("calendar", day.calendar().name()).update();
    }

    boolean removeNote(long member, UUID key) {
        return remove("member_note", member, key);
    }

    boolean removeDay(long member, UUID key) {
        return remove("member_day", member, key);
    }

    private boolean remove(String table, long member, UUID key) {
        return sql.sql("delete from " + table
                + " where merchant_id = :merchant and member_id = :member and uuid = :uuid").param(MEMBER, member)
                .param(UUID_OF, key).update() > 0;
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        var day = row.getObject("first_day", LocalDate.class);
        var calendar = BirthdayCalendar.valueOf(row.getString("calendar"));
        return new SpecialDay(row.getObject(UUID_OF, UUID.class), row.getString("name"), day, calendar,
                Optional.of(day).filter(_ -> calendar == BirthdayCalendar.LUNAR).map(LunarCalendar::of));
    }
}
