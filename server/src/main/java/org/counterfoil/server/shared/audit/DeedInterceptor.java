package org.counterfoil.server.shared.audit;

import java.util.function.Supplier;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Sees to it that no remote method changes something without a line in the operator log. A use case tells what was
 * before and after in a line of its own, in its transaction; where it told nothing, and where it was refused or broke,
 * the line is written here, before the call is answered.
 */
final class DeedInterceptor implements MethodInterceptor {

    private final Supplier<CurrentCaller> caller;
    private final Supplier<OperatorLog> log;

    DeedInterceptor(Supplier<CurrentCaller> caller, Supplier<OperatorLog> log) {
        this.caller = caller;
        this.log = log;
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        var deed = Deed.outside(call.getMethod(), call.getThis().getClass()).orElseThrow()
                .about(call.getArguments());
        var told = new Told();
        Object answer;
        try {
            answer = told.call(call::proceed);
        } catch (RefusedException refused) {
            throw ended(deed, refused.refusal().code().key(), refused);
        } catch (ConcurrencyFailureException conflict) {
            throw ended(deed, RefusalCode.CHANGED_MEANWHILE.key(), conflict);
        } catch (RuntimeException fault) {
            throw ended(deed, LogRow.FAULT, fault);
        }
        if (!told.isTold()) {
            log.get().tell(caller.get().get(), deed, LogRow.DONE);
        }
        return answer;
    }

    /** A line that can't be written either must not hide what broke first. */
    private RuntimeException ended(Deed deed, String outcome, RuntimeException why) {
        try {
            log.get().tell(caller.get().get(), deed, outcome);
        } catch (RuntimeException unwritten) {
            why.addSuppressed(unwritten);
        }
        return why;
    }
}
