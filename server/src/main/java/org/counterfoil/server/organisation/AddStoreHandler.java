package org.counterfoil.server.organisation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.organisation.AddStore;
import org.counterfoil.common.organisation.AddedStore;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a store with its back office terminal and its first manager, all or nothing. */
@Component
class AddStoreHandler {

    private static final int LONGEST_NUMBER = 20;

    private final StoreRepository stores;
    private final NewTerminals terminals;
    private final FirstManager managers;
    private final OperatorLog log;
    private final Clock clock;

    AddStoreHandler(StoreRepository stores, NewTerminals terminals, FirstManager managers, OperatorLog log,
            Clock clock) {
        this.stores = stores;
        this.terminals = terminals;
        this.managers = managers;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public AddedStore handle(AddStore command, Caller caller) {
        caller.demandHeadquarters();
        var number = Entered.number("number", command.number(), LONGEST_NUMBER);
        var profile = Profiles.of(command.profile());
        if (profile.kind() == StoreKind.HEADQUARTERS) {
            throw Refusal.of(RefusalCode.HEADQUARTERS_STAYS, "field", "kind").thrown();
        }
        terminals.oneAtATime();
        if (stores.existsByCode(number)) {
            throw Refusal.of(RefusalCode.STORE_NUMBER_TAKEN, "field", "number").with("number", number).thrown();
        }
        var store = stores.save(new Store(number, profile, command.rechargeQuotaChecked(),
                command.pointsQuotaChecked(), clock.instant()));
        var office = terminals.open(store.id(), TerminalType.STORE_BACK_OFFICE, office(profile.name()));
        var password = managers.hire(store.id(), command.manager());
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "add-store", number, "",
                Difference.between(Map.of(), Profiles.fields(profile)).after()));
        return new AddedStore(store.id(), office.number(), command.manager().staffNumber().strip(), password);
    }

    private static TerminalProfile office(String store) {
        var alias = store.substring(0, Math.min(store.length(), 60));
        return new TerminalProfile(alias, TerminalGrade.SYSTEM, Optional.empty(), "");
    }
}
