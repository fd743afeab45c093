package org.counterfoil.server.staff.pos;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class PosOperatorOnPostgresIT extends PosOperatorBehaviour {}
