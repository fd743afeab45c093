package org.counterfoil.server.card.team;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class TeamImportOnPostgresIT extends TeamImportBehaviour {}
