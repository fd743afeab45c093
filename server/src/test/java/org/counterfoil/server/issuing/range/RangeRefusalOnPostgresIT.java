package org.counterfoil.server.issuing.range;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class RangeRefusalOnPostgresIT extends RangeRefusalBehaviour {}
