package org.counterfoil.server.staff.log;

import java.util.List;
import java.util.Locale;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.LogSubject;
import org.counterfoil.server.shared.list.Like;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * What was typed as a condition on the operator log. People and terminals are looked up first: the log itself is
 * entered by their ids, each through an index in the order of the list.
 */
@Component
class LogSearch {

    /** So many people are named one by one; more of them fill a page soon, whoever they are. */
    private static final int NAMED = 50;

    private static final String PEOPLE = """
            select e.id from employee e where e.merchant_id = :merchant
                and (e.staff_number like :begins or e.login like :login or e.real_name like :part)""";

    private final MerchantSql sql;

    LogSearch(MerchantSql sql) {
        this.sql = sql;
    }

    /** Refuses: bad-request (text) for a session that is no number. */
    ListSource find(ListSource source, LogSubject in, String text) {
        if (text.isEmpty()) {
            return source;
        }
        return switch (in) {
            case OPERATOR -> byOperators(source, text);
            case SUBJECT -> source.and("l.subject = :text", "text", text);
            case ADDRESS -> source.and("l.address = :text", "text", text);
            case SESSION -> source.and("l.session_id = :session", "session", number(text));
            case TERMINAL -> source.and("l.terminal_id in (:terminals)", "terminals", orNone(sql
                    .sql("select t.id from terminal t where t.merchant_id = :merchant and t.number = :text")
                    .param("text", text.replace(" ", "")).query(Long.class).list()));
        };
    }

    private ListSource byOperators(ListSource source, String text) {
        var begins = Like.plain(text) + "%";
        var login = Like.plain(text.toLowerCase(Locale.ROOT)) + "%";
        var part = "%" + Like.plain(text) + "%";
        var found = sql.sql(PEOPLE + " limit " + (NAMED + 1)).param("begins", begins).param("login", login)
                .param("part", part).query(Long.class).list();
        return found.size() > NAMED
                ? source.and("l.employee_id in (" + PEOPLE + ")").with("begins", begins).with("login", login)
                        .with("part", part)
                : source.and("l.employee_id in (:operators)", "operators", orNone(found));
    }

    /** No row has the id 0. */
    private static List<Long> orNone(List<Long> ids) {
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "text").thrown();
        }
        return Long.parseLong(text);
    }
}
