package org.counterfoil.server.system.keys;

import java.util.List;

import org.counterfoil.common.system.KeyApi;
import org.counterfoil.common.system.KeyKind;
import org.counterfoil.common.system.KeyVersion;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class KeyEndpoint implements KeyApi {

    private final CurrentCaller caller;
    private final ServerKeys keys;

    KeyEndpoint(CurrentCaller caller, ServerKeys keys) {
        this.caller = caller;
        this.keys = keys;
    }

    @Override
    public List<KeyVersion> list() {
        return keys.list(caller.get());
    }

    @Override
    public List<KeyVersion> turn(KeyKind kind) {
        keys.turn(kind, caller.get());
        return keys.list(caller.get());
    }
}
