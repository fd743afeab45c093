package org.counterfoil.server.staff.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines that are still in the log of the merchant of the scope. This is the only way out of it. */
@Component
class OldLines {

    private static final String PAGE = """
            select l.id, l.at, l.session_id, l.employee_id, l.address, l.module, l.action, l.subject, l.outcome,
                l.value_before, l.value_after, e.staff_number, e.real_name, s.name as store_name,
                t.number as terminal_number
            from operator_log l
              left join employee e on e.id = l.employee_id
              left join store s on s.id = l.store_id
              left join terminal t on t.id = l.terminal_id
             where l.merchant_id = :merchant and l.at >= :from and l.at < :until and (l.at > :from or l.id > :after)
             order by l.at, l.id fetch first :most rows only""";

    private static final String REMEMBER = """
            insert into log_archive_employee (merchant_id, employee_id)
            select distinct l.merchant_id, l.employee_id from operator_log l
             where l.merchant_id = :merchant and l.id in (:ids) and not exists (select 1 from log_archive_employee a
                where a.merchant_id = l.merchant_id and a.employee_id = l.employee_id)""";

    private final MerchantSql sql;

    OldLines(MerchantSql sql) {
        this.sql = sql;
    }

    /** When the oldest line was written; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> oldest() {
        return sql.sql("select l.at from operator_log l where l.merchant_id = :merchant order by l.at, l.id"
                + " fetch first 1 row only").query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** The month's next lines in order, the first of them behind the one with this moment and id. */
    @Transactional(readOnly = true)
    public List<ArchivedLine> page(Instant from, long after, Instant until, int most) {
        return sql.sql(PAGE).param("from", from.atOffset(ZoneOffset.UTC)).param("after", after)
                .param("until", until.atOffset(ZoneOffset.UTC)).param("most", most).query(ArchivedLine::read).list();
    }

    /** Takes these out of the log; who wrote them is remembered. Lines that are out already don't matter. */
    @Transactional
    public void remove(List<ArchivedLine> lines) {
        var ids = lines.stream().map(ArchivedLine::id).toList();
        sql.sql(REMEMBER).param("ids", ids).update();
        sql.sql("delete from operator_log where merchant_id = :merchant and id in (:ids)").param("ids", ids).update();
    }
}
