package org.counterfoil.server.shared.job;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class JobOnPostgresIT extends JobBehaviour {}
