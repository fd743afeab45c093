package org.counterfoil.server.card.stock;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class CardStockOnPostgresIT extends CardStockBehaviour {}
