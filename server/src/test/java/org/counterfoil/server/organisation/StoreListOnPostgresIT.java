package org.counterfoil.server.organisation;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class StoreListOnPostgresIT extends StoreListBehaviour {}
