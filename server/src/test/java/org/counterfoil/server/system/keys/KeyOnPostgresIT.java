package org.counterfoil.server.system.keys;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class KeyOnPostgresIT extends KeyBehaviour {}
