package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.organisation.TerminalProofs;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.staff.guard.SignInGuard;
import org.counterfoil.server.staff.guard.TryCounter;
import org.springframework.stereotype.Component;

/**
 * Opens a session. Holds no transaction over the whole, since comparing a password takes long on purpose.
 *
 * <p>Who stands elsewhere than at the terminal's installation is sent away before anything is counted: nobody guesses
 * from there, and nobody locks out those who work there.
 *
 * <p>A login that nobody has is counted, locked and answered like one that somebody has, and takes as long.
 */
@Component
class SignInHandler {

    private static final int LONGEST = 64;

    private final MerchantDirectory directory;
    private final Places places;
    private final EmployeeRepository employees;
    private final SignInGuard guard;
    private final Passwords passwords;
    private final TerminalProofs proofs;
    private final OpenSessionHandler sessions;

    SignInHandler(MerchantDirectory directory, Places places, EmployeeRepository employees, SignInGuard guard,
            Passwords passwords, TerminalProofs proofs, OpenSessionHandler sessions) {
        this.directory = directory;
        this.places = places;
        this.employees = employees;
        this.guard = guard;
        this.passwords = passwords;
        this.proofs = proofs;
        this.sessions = sessions;
    }

    SignedIn signIn(SignIn signIn, String address) {
        demandTyped(signIn);
        var merchant = directory.ofTerminal(signIn.terminal())
                .orElseThrow(() -> Refusal.of(RefusalCode.TERMINAL_UNKNOWN).thrown());
        return MerchantScope.call(merchant, () -> {
            var employee = proved(signIn, address);
            var terminal = places.terminal(signIn.terminal()).orElseThrow();
            return sessions.open(employee, terminal, signIn.language(), address);
        });
    }

    /** See {@link org.counterfoil.common.staff.LockApi#handOver}. */
    SignedIn handOver(SignIn signIn, Caller leaving) {
        demandTyped(signIn);
        if (!signIn.terminal().equals(leaving.terminal().number())) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "terminal").thrown();
        }
        var employee = proved(signIn, leaving.address());
        return sessions.handOver(employee, places.terminal(leaving.terminal().id()), signIn.language(), leaving);
    }

    private static void demandTyped(SignIn signIn) {
        if (signIn.login().isBlank() || Employee.plain(signIn.login()).length() > LONGEST
                || signIn.password().isEmpty()) {
            throw Refusal.of(RefusalCode.BAD_REQUEST).thrown();
        }
    }

    private Employee proved(SignIn signIn, String address) {
        var terminal = places.terminal(signIn.terminal()).orElseThrow();
        proofs.demand(terminal, signIn.login(), signIn.proof());
        var login = Employee.plain(signIn.login());
        var employee = find(signIn.login().strip(), login);
        var account = employee.map(Employee::id).map(TryCounter::subject).orElse("login " + login);
        var attempt = employee.filter(Employee::hasOneTimePassword).isPresent()
                ? guard.admitVouched(account, signIn.terminal(), signIn.captcha(), address)
                : guard.admit(account, signIn.terminal(), signIn.captcha(), address);
        if (!passwords.match(signIn.password(), employee.flatMap(Employee::passwordHash))) {
            throw guard.wrong(attempt).thrown();
        }
        guard.right(attempt);
        return employee.orElseThrow();
    }

    private Optional<Employee> find(String staffNumber, String login) {
        return employees.findByStaffNumber(staffNumber).or(() -> employees.findByLogin(login))
                .filter(found -> !found.isDeleted());
    }
}
