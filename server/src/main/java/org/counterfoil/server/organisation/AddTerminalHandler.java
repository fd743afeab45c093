package org.counterfoil.server.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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
        Profiles.of(command.profile());
        return open(List.of(command.store()), caller).add(command).id();
    }

    /** Terminals of some stores, one or many; what they are held against is looked up for all of them at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opening open(Collection<Long> wanted, Caller caller) {
        return new Opening(terminals.numbers(), stores.lockAll(caller, wanted), caller);
    }

    /** Terminals that are being added, until the transaction ends. */
    final class Opening {

        private final NewTerminals.Numbers numbers;
        private final Map<Long, Store> locked;
        private final Caller caller;

        private Opening(NewTerminals.Numbers numbers, Map<Long, Store> locked, Caller caller) {
            this.numbers = numbers;
            this.locked = locked;
            this.caller = caller;
        }

        /** The profile as it is kept. Changes nothing; refuses as adding does, but for the number. */
        TerminalProfile judged(AddTerminal command) {
            var profile = Profiles.of(command.profile());
            var store = Optional.ofNullable(locked.get(command.store())).orElseThrow(StoresInReach::unknown);
            var elsewhere = store.isHeadquarters()
                    ? TerminalType.STORE_BACK_OFFICE
                    : TerminalType.MERCHANT_BACK_OFFICE;
            if (command.type() == elsewhere) {
                throw Refusal.of(RefusalCode.TERMINAL_TYPE_ELSEWHERE, "field", "type").thrown();
            }
            return profile;
        }

        Terminal add(AddTerminal command) {
            var profile = judged(command);
            var added = numbers.open(command.store(), command.type(), profile);
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "add-terminal", added.facts().number(), "",
                    Difference.between(Map.of(), Profiles.fields(profile)).after()));
            return added;
        }
    }
}
