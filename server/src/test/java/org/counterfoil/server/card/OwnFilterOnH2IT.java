package org.counterfoil.server.card;

import org.counterfoil.server.testing.OnH2;

@OnH2
class OwnFilterOnH2IT extends OwnFilterBehaviour {

    @Override
    String database() {
        return "h2";
    }
}
