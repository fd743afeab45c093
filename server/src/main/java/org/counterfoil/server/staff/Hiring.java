package org.counterfoil.server.staff;

import java.util.Map;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.server.organisation.Platform;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first roles and people of a merchant and its stores, before anybody is there who could add them. */
@Component
@Transactional
public class Hiring {

    private final RoleRepository roles;
    private final EmployeeRepository employees;
    private final Passwords passwords;

    Hiring(RoleRepository roles, EmployeeRepository employees, Passwords passwords) {
        this.roles = roles;
        this.employees = employees;
        this.passwords = passwords;
    }

    /**
     * Adds a role and returns its id.
     *
     * @throws IllegalArgumentException when it grants what nobody of the merchant of the scope may have
     */
    public long addRole(String name, RoleType type, Map<Permission, Access> grants) {
        if (!grants.keySet().stream().allMatch(Hiring::mayBeGranted)) {
            throw new IllegalArgumentException("no role of merchant " + MerchantScope.current() + " may grant "
                    + grants.keySet());
        }
        return roles.save(new Role(name, type, grants)).id();
    }

    /** Whether people of the merchant of the scope may have it at all. */
    static boolean mayBeGranted(Permission permission) {
        return MerchantScope.current() == Platform.ID ? permission.isOfPlatform() : permission.isOfMerchants();
    }

    /**
     * Hires an employee and returns the id; administrators and managers are of the system's grade.
     *
     * @throws IllegalArgumentException when the role is of another type, or only an administrator could lack a store
     */
    public long hire(NewEmployee employee) {
        if (roles.findById(employee.role()).orElseThrow().type().employee() != employee.type()) {
            throw new IllegalArgumentException("the role is not one of a " + employee.type());
        }
        if (employee.store().isEmpty() && employee.type() != EmployeeType.MERCHANT_ADMINISTRATOR) {
            throw new IllegalArgumentException("a " + employee.type() + " belongs to a store");
        }
        var hash = employee.password().map(passwords::hash).orElse(null);
        var grade = employee.type() == EmployeeType.OPERATOR ? EmployeeGrade.ORDINARY : EmployeeGrade.SYSTEM;
        return employees.save(new Employee(employee, grade, hash)).id();
    }
}
