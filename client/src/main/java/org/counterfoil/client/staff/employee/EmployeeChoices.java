package org.counterfoil.client.staff.employee;

import java.util.List;

import org.counterfoil.client.shared.form.FieldType;

/**
 * What can be chosen for an employee.
 *
 * @param roles  by id
 * @param stores by id; to a store, itself alone
 */
record EmployeeChoices(List<FieldType.Option> roles, List<FieldType.Option> stores) {

    EmployeeChoices {
        roles = List.copyOf(roles);
        stores = List.copyOf(stores);
    }

    /** Nothing to choose. */
    static final EmployeeChoices NONE = new EmployeeChoices(List.of(), List.of());
}
