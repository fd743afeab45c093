package org.counterfoil.server.member;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class ExternalNumberOnPostgresIT extends ExternalNumberBehaviour {}
