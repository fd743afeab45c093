package org.counterfoil.server.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.LicenceTerms;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobOwners;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.springframework.stereotype.Component;

/**
 * Who asked for a job, as a session would be judged now. The session itself may have ended: a job survives that its
 * owner goes home, but not that the owner is suspended, or loses the permission.
 */
@Component
class JobCallers implements JobOwners {

    private static final Duration OPEN = Duration.ofMinutes(1);

    private static final String SELECT = """
            select cast(:session as bigint) as id, '' as token_hash, e.merchant_id, 0 as epoch,
                   cast(:now as timestamp with time zone) as last_seen_at,
                   cast(null as timestamp with time zone) as revoked_at,
                   e.id as employee_id, e.staff_number, e.real_name, e.type as employee_type,
                   e.state as employee_state, e.store_id as home_store,
                   e.terminal_id as home_terminal, e.password_due, r.grants,
                   t.id as terminal_id, t.number, t.type as terminal_type, t.closed as terminal_closed,
                   t.expires as terminal_expires, o.id as store_id, o.closed as store_closed,
                   """ + LicenceTerms.COLUMNS + """
                  , m.time_zone, coalesce(p.chosen, '') as parameters
             from employee e
             join staff_role r on r.id = e.role_id
             join terminal t on t.merchant_id = e.merchant_id and t.id = :terminal
             join store o on o.id = t.store_id
             join merchant m on m.id = e.merchant_id
             left join parameter_set p on p.merchant_id = m.id
            where e.merchant_id = :merchant and e.id = :employee""";

    private final MerchantSql sql;
    private final Clock clock;

    JobCallers(MerchantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Caller callerOf(Asked asked) {
        var now = clock.instant();
        return sql.sql(SELECT).param("session", asked.session()).param("now", now.atOffset(ZoneOffset.UTC))
                .param("terminal", asked.terminal()).param("employee", asked.employee()).query(SessionRow::read)
                .optional().orElseThrow(() -> Refusal.of(RefusalCode.SESSION_EXPIRED).thrown())
                .admit(now, OPEN, asked.address());
    }
}
