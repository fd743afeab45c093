package org.counterfoil.server.member.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.shared.text.SortName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members who lack what a member has today: the name's initials, the birthday's key, a row of their standing. */
@Component
public class MissingFacts {

    private static final int PIECE = 500;
    private static final String NEXT = """
            select m.id, m.version, m.name, m.birthday, m.birthday_calendar from member m
            where m.merchant_id = :merchant and m.id > :after
                and (m.initials = '' and m.name <> '' or m.birthday is not null and m.birthday_key is null
                    or not exists (select 1 from member_standing s where s.member_id = m.id))
            order by m.id fetch first %d rows only""".formatted(PIECE);
    /** Who was edited meanwhile has it all since then. */
    private static final String FILL = """
            merge into member m using (select * from unnest(cast(:ids as bigint array),
                    cast(:versions as integer array), cast(:initials as varchar array), cast(:keys as integer array))
                    as u(id, version, initials, birthday)) n
                on (m.id = n.id and m.merchant_id = :merchant)
            when matched and m.version = n.version then update set initials = n.initials, birthday_key = n.birthday""";

    private final MerchantSql sql;
    private final StandingRows standings;

    MissingFacts(MerchantSql sql, StandingRows standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** What keys are made of. */
    public record Born(LocalDate day, BirthdayCalendar calendar) {}

    private record Lacking(long id, int version, String name, Optional<Born> born) {}

    /**
     * Fills in what the next members lack.
     *
     * @param after the member's id to go on behind
     * @param key   of a birthday
     * @return the last one's id; empty where there was nobody
     */
    @Transactional
    public OptionalLong fill(long after, Function<Born, Integer> key) {
        var next = sql.sql(NEXT).param("after", after).query((row, _) -> lacking(row)).list();
        if (next.isEmpty()) {
            return OptionalLong.empty();
        }
        sql.sql(FILL).param("ids", next.stream().map(Lacking::id).toArray(Long[]::new))
                .param("versions", next.stream().map(Lacking::version).toArray(Integer[]::new))
                .param("initials", next.stream().map(MissingFacts::initials).toArray(String[]::new))
                .param("keys", next.stream().map(one -> one.born().map(key).orElse(null)).toArray(Integer[]::new))
                .update();
        standings.make(next.stream().map(Lacking::id).toList());
        return OptionalLong.of(next.getLast().id());
    }

    private static String initials(Lacking one) {
        return SortName.ofPerson(one.name()).initials();
    }

    private static Lacking lacking(ResultSet row) throws SQLException {
        var calendar = BirthdayCalendar.valueOf(row.getString("birthday_calendar"));
        return new Lacking(row.getLong("id"), row.getInt("version"), row.getString("name"),
                Optional.ofNullable(row.getObject("birthday", LocalDate.class)).map(day -> new Born(day, calendar)));
    }
}
