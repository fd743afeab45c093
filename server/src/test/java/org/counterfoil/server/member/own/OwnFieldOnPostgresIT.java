package org.counterfoil.server.member.own;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class OwnFieldOnPostgresIT extends OwnFieldBehaviour {}
