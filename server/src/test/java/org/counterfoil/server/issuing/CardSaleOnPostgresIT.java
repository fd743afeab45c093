package org.counterfoil.server.issuing;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class CardSaleOnPostgresIT extends CardSaleBehaviour {}
