package org.counterfoil.server.shared.parameter;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class ParameterOnPostgresIT extends ParameterBehaviour {}
