package org.counterfoil.server.shared.list;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class KeysetOnPostgresIT extends KeysetBehaviour {}
