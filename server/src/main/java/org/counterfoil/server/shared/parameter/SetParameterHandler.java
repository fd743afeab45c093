package org.counterfoil.server.shared.parameter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterChange;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a parameter; one that somebody else has set meanwhile is refused, and what changes nothing leaves no line. */
@Component
class SetParameterHandler {

    private static final String MODULE = "parameter";

    private final ParameterRows rows;
    private final List<ParameterGuard> guards;
    private final OperatorLog log;
    private final HouseCurrency house;
    private final Clock clock;

    SetParameterHandler(ParameterRows rows, List<ParameterGuard> guards, OperatorLog log, HouseCurrency house,
            Clock clock) {
        this.rows = rows;
        this.guards = List.copyOf(guards);
        this.log = log;
        this.house = house;
        this.clock = clock;
    }

    @Transactional
    public void handle(SetParameter command, Caller caller) {
        caller.demandHeadquarters();
        var parameter = command.parameter();
        var currency = house.current();
        var chosen = command.value().map(value -> EnteredParameter.canonical(parameter.kind(currency), value));
        var before = rows.lock();
        if (!before.text(parameter, currency).equals(command.seen())) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var after = before.with(parameter, chosen);
        if (!after.equals(before)) {
            guards.forEach(guard -> guard.check(parameter, before, after, caller));
            rows.keep(after);
            tell(parameter, before.text(parameter, currency), after.text(parameter, currency), chosen, caller);
        }
    }

    private void tell(Parameter parameter, String before, String after, Optional<String> chosen, Caller caller) {
        rows.add(parameter, new ParameterChange(clock.instant(), caller.operator().staffNumber(),
                caller.operator().realName(), before, after, chosen.isEmpty()), caller);
        log.record(caller, new OperatorLog.Entry(MODULE, chosen.isEmpty() ? "reset" : "set", parameter.key(), before,
                after));
    }
}
