package org.counterfoil.server.reporting;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class HomeOnPostgresIT extends HomeBehaviour {}
