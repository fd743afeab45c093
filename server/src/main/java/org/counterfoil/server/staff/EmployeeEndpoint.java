package org.counterfoil.server.staff;

import java.util.List;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.Deletion;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.ExportEmployees;
import org.counterfoil.common.staff.HiredEmployee;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** The door to employees. */
@RestController
class EmployeeEndpoint implements EmployeeApi {

    private final EmployeeQueries queries;
    private final EmployeeSessions sessions;
    private final Handlers people;
    private final AccountHandlers accounts;
    private final CurrentCaller caller;
    private final Exports exports;
    private final EmployeeExport export;

    EmployeeEndpoint(EmployeeQueries queries, EmployeeSessions sessions, Handlers people, AccountHandlers accounts,
            CurrentCaller caller, Exports exports, EmployeeExport export) {
        this.queries = queries;
        this.sessions = sessions;
        this.people = people;
        this.accounts = accounts;
        this.caller = caller;
        this.exports = exports;
        this.export = export;
    }

    /** Use cases that change who works here. */
    @Component
    record Handlers(AddEmployeeHandler add, EditEmployeeHandler edit, DeleteEmployeeHandler delete) {}

    /** Use cases that change whether somebody gets in. */
    @Component
    record AccountHandlers(SuspendEmployeeHandler suspend, ResumeEmployeeHandler resume, ResetPasswordHandler password,
            EndEmployeeSessionsHandler sessions) {}

    @Override
    public PageOf<EmployeeRow> list(EmployeeFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public int count(EmployeeFilter filter) {
        return queries.count(filter, caller.get());
    }

    @Override
    public JobRow export(ExportEmployees wanted) {
        return exports.begin(export, wanted, caller.get());
    }

    @Override
    public EmployeeDetails details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public HiredEmployee add(AddEmployee command) {
        return people.add().add(command, caller.get());
    }

    @Override
    public EmployeeDetails edit(long id, EditEmployee command) {
        return people.edit().edit(id, command, caller.get());
    }

    @Override
    public EmployeeDetails suspend(long id) {
        return accounts.suspend().suspend(id, caller.get());
    }

    @Override
    public EmployeeDetails resume(long id) {
        return accounts.resume().resume(id, caller.get());
    }

    @Override
    public Deletion delete(long id) {
        return people.delete().delete(id, caller.get());
    }

    @Override
    public OneTimePassword resetPassword(long id) {
        return accounts.password().reset(id, caller.get());
    }

    @Override
    public List<SessionView> sessions(long id) {
        return sessions.of(id, caller.get());
    }

    @Override
    public void endSession(long id, long session) {
        accounts.sessions().one(id, session, caller.get());
    }

    @Override
    public void endSessions(long id) {
        accounts.sessions().all(id, caller.get());
    }
}
