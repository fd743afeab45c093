package org.counterfoil.server.staff.log;

import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.LogSubject;
import org.counterfoil.server.shared.list.KeysetPages;
import org.counterfoil.server.shared.list.ListSource;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.EmployeeTexts;
import org.springframework.stereotype.Component;

/**
 * What was typed as a condition on the operator log. People and terminals are looked up first: the log itself is
 * entered by their ids, each through an index in the order of the list.
 */
@Component
class LogSearch {

    /** So many people are named one by one; more of them fill a page soon, whoever they are. */
    private static final int NAMED = 50;

    private final KeysetPages pages;
    private final MerchantSql sql;

    LogSearch(KeysetPages pages, MerchantSql sql) {
        this.pages = pages;
        this.sql = sql;
    }

    /** Refuses: bad-request (text) for a session that is no number. */
    ListSource find(ListSource source, LogSubject in, String text) {
        if (text.isEmpty()) {
            return source;
        }
        return switch (in) {
            case OPERATOR -> pages.referring(source, "l.employee_id", EmployeeTexts.BEGINNINGS, text, NAMED);
            case SUBJECT -> source.and("l.subject = :text", "text", text);
            case ADDRESS -> source.and("l.address = :text", "text", text);
            case SESSION -> source.and("l.session_id = :session", "session", number(text));
            case TERMINAL -> source.and("l.terminal_id in (:terminals)", "terminals", orNone(sql
                    .sql("select t.id from terminal t where t.merchant_id = :merchant and t.number = :text")
                    .param("text", text.replace(" ", "")).query(Long.class).list()));
        };
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
