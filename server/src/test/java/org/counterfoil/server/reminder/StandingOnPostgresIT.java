package org.counterfoil.server.reminder;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class StandingOnPostgresIT extends StandingBehaviour {}
