package org.counterfoil.server.card.production;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class WithdrawnBatchOnPostgresIT extends WithdrawnBatchBehaviour {}
