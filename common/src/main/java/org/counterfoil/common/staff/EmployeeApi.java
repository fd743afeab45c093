package org.counterfoil.common.staff;

import java.util.List;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Employees. Headquarters sees everybody; a store its own people alone, and to it nobody else is there.
 *
 * <p>Whatever names one refuses employee-unknown; whatever changes one refuses employee-deleted, more-than-own (of
 * someone whose role grants what the caller's does not) and not-permitted (someone of the system's grade, for a store).
 * Nobody ends or weakens himself: own-account.
 */
@HttpExchange("/api/employees")
public interface EmployeeApi {

    @Needs(Permission.EMPLOYEES)
    @PostExchange("/list")
    PageOf<EmployeeRow> list(@RequestBody EmployeeFilter filter);

    /** How many the list holds, whatever its page; counting stops at 10,001. */
    @Needs(Permission.EMPLOYEES)
    @PostExchange("/count")
    int count(@RequestBody EmployeeFilter filter);

    /**
     * Begins to write all employees of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportEmployees wanted);

    @Needs(Permission.EMPLOYEES)
    @GetExchange("/{id}")
    EmployeeDetails details(@PathVariable long id);

    /**
     * Answers the one-time password, this once.
     *
     * <p>Refuses: staff-number-taken, login-taken, employee-phone-taken, role-unknown, more-than-own (of the role),
     * not-permitted (another store); naming the field: field-missing, field-too-long, number-malformed,
     * phone-malformed, bad-request.
     */
    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE)
    @PostExchange
    HiredEmployee add(@RequestBody AddEmployee command);

    /**
     * Holds from the employee's next call on. Refuses as {@link #add} does, and changed-meanwhile, own-account (role,
     * store or terminal of the caller's), last-administrator.
     */
    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE)
    @PutExchange("/{id}")
    EmployeeDetails edit(@PathVariable long id, @RequestBody EditEmployee command);

    /** Ends all sessions at once. Refuses: own-account, last-administrator, pos-operator (who has none). */
    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/{id}/suspend")
    EmployeeDetails suspend(@PathVariable long id);

    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE)
    @PostExchange("/{id}/resume")
    EmployeeDetails resume(@PathVariable long id);

    /** For good without a trace in the books, else marked only. Refuses: own-account, last-administrator. */
    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE)
    @DeleteExchange("/{id}")
    Deletion delete(@PathVariable long id);

    /**
     * A one-time password, which must be changed at the next signing in; ends all sessions, and a lock after wrong
     * tries. Refuses: own-account (one's own is changed, not reset), pos-operator.
     */
    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE, afterExpiry = true)
    @PostExchange("/{id}/password")
    OneTimePassword resetPassword(@PathVariable long id);

    /** The open ones, newest first. */
    @Needs(Permission.EMPLOYEES)
    @GetExchange("/{id}/sessions")
    List<SessionView> sessions(@PathVariable long id);

    /** Ends one; one that is gone already, or is somebody else's, stays as it is. */
    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE, afterExpiry = true)
    @DeleteExchange("/{id}/sessions/{session}")
    void endSession(@PathVariable long id, @PathVariable long session);

    /** Ends all of them. */
    @Needs(value = Permission.EMPLOYEES, access = Access.WRITE, afterExpiry = true)
    @DeleteExchange("/{id}/sessions")
    void endSessions(@PathVariable long id);
}
