package org.counterfoil.server.card.production;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class CardBatchOnPostgresIT extends CardBatchBehaviour {}
