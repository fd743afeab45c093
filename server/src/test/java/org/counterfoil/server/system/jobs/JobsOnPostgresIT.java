package org.counterfoil.server.system.jobs;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class JobsOnPostgresIT extends JobsBehaviour {}
