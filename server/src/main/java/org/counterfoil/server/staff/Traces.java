package org.counterfoil.server.staff;

import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.staff.guard.TryCounter;
import org.springframework.stereotype.Component;

/** Whether the books know somebody. */
@Component
class Traces {

    private final MerchantSql sql;

    Traces(MerchantSql sql) {
        this.sql = sql;
    }

    /**
     * Whether the employee ever did anything. Signing in is logged, so that the log, and what remembers who stands in
     * files of it by now, know all who did something themselves; the ledger is searched only for those of whom it was
     * said from outside.
     */
    boolean has(long employee) {
        return found("select 1 from operator_log l where l.merchant_id = :merchant and l.employee_id = :id limit 1",
                employee)
                || found("select 1 from log_archive_employee a where a.merchant_id = :merchant"
                        + " and a.employee_id = :id", employee)
                || found("select 1 from ledger_tx t where t.merchant_id = :merchant and t.operator = :id limit 1",
                        employee);
    }

    /** Removes what is no trace: counted tries at the password. */
    void forget(long employee) {
        sql.sql("delete from sign_in_tries where merchant_id = :merchant and subject = :subject")
                .param("subject", TryCounter.subject(employee)).update();
        sql.sql("delete from staff_session where merchant_id = :merchant and employee_id = :id")
                .param("id", employee).update();
    }

    private boolean found(String query, long employee) {
        return sql.sql(query).param("id", employee).query(Integer.class).optional().isPresent();
    }
}
