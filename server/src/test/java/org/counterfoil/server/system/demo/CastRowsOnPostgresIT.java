package org.counterfoil.server.system.demo;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class CastRowsOnPostgresIT extends CastRowsBehaviour {}
