package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.EditStore;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what was entered of a store; an edit of what somebody else has changed meanwhile is refused. What makes a
 * difference to money or to whom a store belongs is headquarters' alone.
 */
@Component
class EditStoreHandler {

    private final StoresInReach stores;
    private final OperatorLog log;

    EditStoreHandler(StoresInReach stores, OperatorLog log) {
        this.stores = stores;
        this.log = log;
    }

    @Transactional
    public void handle(EditStore command, Caller caller) {
        var store = stores.lock(caller, command.store());
        var profile = Profiles.of(command.profile());
        if (store.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var before = store.profile();
        if (!caller.isHeadquarters()) {
            Profiles.demandContactAlone(before, profile);
        }
        store.change(profile);
        var changed = Difference.between(Profiles.fields(before), Profiles.fields(profile));
        if (!changed.isNone()) {
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "edit-store", store.facts().code(),
                    changed.before(), changed.after()));
        }
    }
}
