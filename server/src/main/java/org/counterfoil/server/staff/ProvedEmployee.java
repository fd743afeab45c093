package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Comparing a password takes long and holds no lock; what is done because of it is done under this one. */
@Component
class ProvedEmployee {

    private final EmployeeRepository employees;

    ProvedEmployee(EmployeeRepository employees) {
        this.employees = employees;
    }

    /**
     * The employee, locked until the transaction ends.
     *
     * <p>Refuses: changed-meanwhile, when the password of this hash is no longer the employee's.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Employee still(long id, Optional<String> hash) {
        var employee = employees.lock(id)
                .orElseThrow(() -> Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown());
        if (!employee.passwordHash().equals(hash)) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        return employee;
    }
}
