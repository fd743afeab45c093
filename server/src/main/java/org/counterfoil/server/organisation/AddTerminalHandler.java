package org.counterfoil.server.organisation;

import java.util.Map;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a terminal to a store. A merchant's back office stands at headquarters, a store's at every other store. */
@Component
class AddTerminalHandler {

    private final StoresInReach stores;
    private final NewTerminals terminals;
    private final OperatorLog log;

    AddTerminalHandler(StoresInReach stores, NewTerminals terminals, OperatorLog log) {
        this.stores = stores;
        this.terminals = terminals;
        this.log = log;
    }

    /** The new one's id. */
    @Transactional
    public long handle(AddTerminal command, Caller caller) {
        var profile = Profiles.of(command.profile());
        terminals.oneAtATime();
        var store = stores.lock(caller, command.store());
        var elsewhere = store.isHeadquarters()
                ? TerminalType.STORE_BACK_OFFICE
                : TerminalType.MERCHANT_BACK_OFFICE;
        if (command.type() == elsewhere) {
            throw Refusal.of(RefusalCode.TERMINAL_TYPE_ELSEWHERE, "field", "type").thrown();
        }
        var added = terminals.open(store.id(), command.type(), profile);
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "add-terminal", added.number(), "",
                Difference.between(Map.of(), Profiles.fields(profile)).after()));
        return added.id();
    }
}
