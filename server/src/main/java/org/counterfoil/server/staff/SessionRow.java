package org.counterfoil.server.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.server.organisation.LicenceTerms;
import org.counterfoil.server.shared.parameter.ParameterValues;
import org.counterfoil.server.shared.Caller;

/** A session with everything that may forbid it, read by one query; see {@link SessionGate}. */
record SessionRow(long id, String tokenHash, long merchantId, int epoch, OffsetDateTime lastSeenAt,
        OffsetDateTime revokedAt,
        long employeeId, String staffNumber, String realName, EmployeeType employeeType, EmployeeState employeeState,
        Long homeStore, Long homeTerminal, boolean passwordDue,
        String grants, long terminalId, String number, TerminalType terminalType,
        boolean terminalClosed, LocalDate terminalExpires, long storeId, boolean storeClosed,
        LicenceTerms licence, String timeZone, String parameters) {

    /**
     * Reads it by hand: the mappers by reflection ask H2 for every column in ways that it answers with exceptions, on
     * every call.
     */
    static SessionRow read(ResultSet row, int line) throws SQLException {
        return new SessionRow(row.getLong("id"), row.getString("token_hash"), row.getLong("merchant_id"),
                row.getInt("epoch"),
                row.getObject("last_seen_at", OffsetDateTime.class), row.getObject("revoked_at", OffsetDateTime.class),
                row.getLong("employee_id"), row.getString("staff_number"), row.getString("real_name"),
                EmployeeType.valueOf(row.getString("employee_type")),
                EmployeeState.valueOf(row.getString("employee_state")), row.getObject("home_store", Long.class),
                row.getObject("home_terminal", Long.class), row.getBoolean("password_due"),
                row.getString("grants"), row.getLong("terminal_id"), row.getString("number"),
                TerminalType.valueOf(row.getString("terminal_type")), row.getBoolean("terminal_closed"),
                row.getObject("terminal_expires", LocalDate.class), row.getLong("store_id"),
                row.getBoolean("store_closed"), LicenceTerms.read(row), row.getString("time_zone"),
                row.getString("parameters"));
    }

    /**
     * The caller, when nothing forbids the session.
     *
     * <p>Refuses: session-expired, employee-suspended, merchant-closed, store-closed, terminal-closed, not-permitted
     * (at a store or terminal that is no longer the employee's), address-not-allowed (of headquarters' people).
     */
    Caller admit(Instant now, Duration idle, String address) {
        if (employeeState == EmployeeState.SUSPENDED) {
            throw Refusal.of(RefusalCode.EMPLOYEE_SUSPENDED).thrown();
        }
        var over = revokedAt != null || !now.isBefore(lastSeenAt.toInstant().plus(idle));
        if (over || employeeState != EmployeeState.IN_SERVICE) {
            throw Refusal.of(RefusalCode.SESSION_EXPIRED).thrown();
        }
        var today = LocalDate.ofInstant(now, ZoneId.of(timeZone));
        checkPlace(today);
        var caller = new Caller(id, merchantId, storeId, new Caller.Place(terminalId, number, terminalType),
                new Operator(employeeId, staffNumber, realName, employeeType), Grants.parse(grants), epoch, address,
                passwordDue, licence.on(today));
        checkAddress(caller);
        return caller;
    }

    /** Why the session's next call would be refused; empty where it would not. */
    Optional<Refusal> refusal(Instant now, Duration idle, String address) {
        try {
            admit(now, idle, address);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal());
        }
    }

    /** Most merchants list no address: nothing is read then. */
    private void checkAddress(Caller caller) {
        if (!parameters.isEmpty() && caller.isHeadquarters()
                && !ParameterValues.parse(parameters).addresses().admits(caller.address())) {
            throw Refusal.of(RefusalCode.ADDRESS_NOT_ALLOWED, "address", caller.address()).thrown();
        }
    }

    private void checkPlace(LocalDate today) {
        if (licence.closed()) {
            throw Refusal.of(RefusalCode.MERCHANT_CLOSED).thrown();
        }
        if (storeClosed) {
            throw Refusal.of(RefusalCode.STORE_CLOSED).thrown();
        }
        if (terminalClosed || terminalExpires != null && today.isAfter(terminalExpires)) {
            throw Refusal.of(RefusalCode.TERMINAL_CLOSED).thrown();
        }
        var atHome = homeStore == null ? employeeType == EmployeeType.MERCHANT_ADMINISTRATOR : homeStore == storeId;
        if (!atHome || homeTerminal != null && homeTerminal != terminalId) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
    }
}
