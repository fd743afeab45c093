package org.counterfoil.server.staff;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Who is to work here, one or many, held against all rules before anybody is added. */
@Component
class Applicants {

    private final RoleRepository roles;
    private final Places places;
    private final EmployeeNames names;

    Applicants(RoleRepository roles, Places places, EmployeeNames names) {
        this.roles = roles;
        this.places = places;
        this.names = names;
    }

    /** Somebody who may be added, not saved yet and without a password. */
    record Applicant(Employee employee, Role role) {}

    /** What some applicants are held against. */
    final class Known implements AssignmentRules.Facts {

        private final Map<Long, Role> lockedRoles;
        private final Collection<Long> stores;
        private final Map<String, TerminalFacts> terminals;
        private final EmployeeNames.Known taken;

        private Known(Collection<AddEmployee> commands) {
            lockedRoles = roles.lockAll(commands.stream().map(AddEmployee::role).distinct().toList()).stream()
                    .collect(Collectors.toMap(Role::id, Function.identity()));
            stores = places.stores(commands.stream().flatMap(command -> command.store().stream()).distinct().toList())
                    .keySet();
            terminals = places.terminalsNumbered(
                    commands.stream().flatMap(command -> command.terminal().stream()).distinct().toList());
            taken = names.known(commands.stream().flatMap(command -> Stream.concat(
                    Stream.of(command.staffNumber()), command.login().stream())).toList(),
                    commands.stream().map(AddEmployee::phone).map(Personal::digits).toList());
        }

        /** Changes nothing. Refuses as {@link org.counterfoil.common.staff.EmployeeApi#add} does. */
        Applicant judged(AddEmployee command, Caller caller) {
            var number = Personal.staffNumber(command.staffNumber());
            var personal = Personal.of(command.login(), command.realName(), command.phone());
            var role = AssignmentRules.role(this, caller, command.role());
            var place = AssignmentRules.place(this, caller, role, command.store(), command.terminal());
            taken.demandFreeNumber(number);
            taken.demandFreeLogin(personal.login(), Optional.empty());
            taken.demandFreePhone(personal.phone());
            if (!role.type().signsIn() && personal.login().isPresent()) {
                throw Refusal.of(RefusalCode.POS_OPERATOR, "field", "login").thrown();
            }
            var employee = new Employee(new NewEmployee(place.store(), role.id(), number, personal.login(),
                    personal.realName(), role.type().employee(), Optional.empty()), EmployeeGrade.ORDINARY, null);
            employee.assign(role, place);
            employee.describe(personal);
            return new Applicant(employee, role);
        }

        @Override
        public Optional<Role> role(long id) {
            return Optional.ofNullable(lockedRoles.get(id));
        }

        @Override
        public boolean isStore(long id) {
            return stores.contains(id);
        }

        @Override
        public Optional<TerminalFacts> terminal(String number) {
            return Optional.ofNullable(terminals.get(number));
        }
    }

    /** Looks up, for all of them at once, what they are held against; it holds until the transaction ends. */
    Known known(Collection<AddEmployee> commands) {
        return new Known(commands);
    }
}
