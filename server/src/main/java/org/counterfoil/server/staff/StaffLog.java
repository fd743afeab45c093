package org.counterfoil.server.staff;

import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;

/** How what is done to people stands in the operator log. */
@Component
class StaffLog {

    static final String MODULE = "staff";

    private final RoleRepository roles;
    private final Places places;
    private final OperatorLog log;

    StaffLog(RoleRepository roles, Places places, OperatorLog log) {
        this.roles = roles;
        this.places = places;
        this.log = log;
    }

    /** Of an employee, by the staff number. */
    void record(Caller caller, String action, Employee employee, String before, String after) {
        log.record(caller, new OperatorLog.Entry(MODULE, action, employee.staffNumber(), before, after));
    }

    /** The employee as the log tells it, before or after. */
    String described(Employee employee) {
        var personal = employee.personal();
        var assignment = employee.assignment();
        return "name=" + personal.realName() + ", login=" + personal.login().orElse("") + ", phone="
                + personal.phone() + ", role=" + roles.findById(employee.role()).map(Role::name).orElse("")
                + ", store=" + assignment.store().map(store -> places.store(store).code()).orElse("") + ", terminal="
                + assignment.terminal().map(terminal -> places.terminal(terminal).number()).orElse("");
    }
}
