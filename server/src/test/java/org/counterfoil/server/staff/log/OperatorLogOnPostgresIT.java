package org.counterfoil.server.staff.log;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class OperatorLogOnPostgresIT extends OperatorLogBehaviour {}
