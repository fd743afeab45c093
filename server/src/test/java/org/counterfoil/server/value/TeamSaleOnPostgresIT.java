package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class TeamSaleOnPostgresIT extends TeamSaleBehaviour {}
