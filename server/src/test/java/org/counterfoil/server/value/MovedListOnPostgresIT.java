package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class MovedListOnPostgresIT extends MovedListBehaviour {}
