package org.counterfoil.server.staff;

import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adding roles and employees, suspending and restoring them. */
@Component
@Transactional
public class Hiring {

    private static final String MODULE = "staff";

    private final RoleRepository roles;
    private final EmployeeRepository employees;
    private final Passwords passwords;
    private final OperatorLog log;

    Hiring(RoleRepository roles, EmployeeRepository employees, Passwords passwords, OperatorLog log) {
        this.roles = roles;
        this.employees = employees;
        this.passwords = passwords;
        this.log = log;
    }

    /** Adds a role and returns its id. */
    public long addRole(String name, EmployeeType type, Map<Permission, Access> grants) {
        return roles.save(new Role(name, type, grants)).id();
    }

    /**
     * Hires an employee and returns the id.
     *
     * @throws IllegalArgumentException when the role is of another type, or only an administrator could lack a store
     */
    public long hire(NewEmployee employee) {
        if (roles.findById(employee.role()).orElseThrow().type() != employee.type()) {
            throw new IllegalArgumentException("the role is not one of a " + employee.type());
        }
        if (employee.store().isEmpty() && employee.type() != EmployeeType.MERCHANT_ADMINISTRATOR) {
            throw new IllegalArgumentException("a " + employee.type() + " belongs to a store");
        }
        var hash = employee.password().map(passwords::hash).orElse(null);
        return employees.save(new Employee(employee, hash)).id();
    }

    /** Ends the employee's work at once: every open session is refused from now on. */
    public void suspend(Caller caller, long id) {
        var employee = employees.findById(id).orElseThrow();
        employee.suspend();
        log.record(caller, new OperatorLog.Entry(MODULE, "suspend", employee.operator().staffNumber(), "in service",
                "suspended"));
    }

    public void restore(Caller caller, long id) {
        var employee = employees.findById(id).orElseThrow();
        employee.restore();
        log.record(caller, new OperatorLog.Entry(MODULE, "restore", employee.operator().staffNumber(), "suspended",
                "in service"));
    }
}
