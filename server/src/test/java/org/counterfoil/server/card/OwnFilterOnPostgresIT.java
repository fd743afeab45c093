package org.counterfoil.server.card;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class OwnFilterOnPostgresIT extends OwnFilterBehaviour {

    @Override
    String database() {
        return "postgresql";
    }
}
