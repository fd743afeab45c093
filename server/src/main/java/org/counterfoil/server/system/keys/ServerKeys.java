package org.counterfoil.server.system.keys;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.system.KeyKind;
import org.counterfoil.common.system.KeyVersion;
import org.counterfoil.server.card.PinKeyring;
import org.counterfoil.server.ledger.SealKeyring;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of keys, and has new ones made. */
@Component
class ServerKeys {

    private final PinKeyring pins;
    private final SealKeyring seals;
    private final OperatorLog log;

    ServerKeys(PinKeyring pins, SealKeyring seals, OperatorLog log) {
        this.pins = pins;
        this.seals = seals;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<KeyVersion> list(Caller caller) {
        caller.demandHeadquarters();
        var versions = pins.versions();
        return Stream.concat(
                versions.stream().map(one -> new KeyVersion(KeyKind.PIN, Integer.toString(one.number()), one.since(),
                        one.uses(), one == versions.getLast())),
                seals.keys().stream().map(one -> new KeyVersion(KeyKind.SEAL, one.id(), Optional.of(one.since()),
                        one.days(), !one.turned())))
                .toList();
    }

    @Transactional
    public void turn(KeyKind kind, Caller caller) {
        caller.demandHeadquarters();
        var made = switch (kind) {
            case PIN -> Integer.toString(pins.turn());
            case SEAL -> {
                seals.turn();
                yield "";
            }
        };
        log.record(caller, new OperatorLog.Entry("system", "turn-key", kind.key(), "", made));
    }
}
