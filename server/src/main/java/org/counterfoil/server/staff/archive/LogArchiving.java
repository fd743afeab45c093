package org.counterfoil.server.staff.archive;

import java.util.function.BooleanSupplier;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.web.Faults;
import org.springframework.stereotype.Component;

/** Moves every merchant's old lines. Trouble with one of them keeps no other from its turn. */
@Edge
@Component
class LogArchiving {

    private final DueMerchants merchants;
    private final MonthMover mover;
    private final Faults faults;

    LogArchiving(DueMerchants merchants, MonthMover mover, Faults faults) {
        this.merchants = merchants;
        this.mover = mover;
        this.faults = faults;
    }

    /** The node is stopping: whatever is half done, the next run finishes. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Returns early where the node is stopping. */
    void run(BooleanSupplier stopping) {
        for (var due : merchants.all()) {
            if (!moved(due, stopping)) {
                return;
            }
        }
    }

    private boolean moved(DueMerchants.Due due, BooleanSupplier stopping) {
        try {
            MerchantScope.run(due.merchant(), () -> mover.move(due, _ -> {
                if (stopping.getAsBoolean()) {
                    throw new StoppedException();
                }
            }));
            return true;
        } catch (StoppedException stopped) {
            return false;
        } catch (Exception trouble) {
            faults.log("the archive of merchant " + due.code(), trouble);
            return true;
        }
    }
}
