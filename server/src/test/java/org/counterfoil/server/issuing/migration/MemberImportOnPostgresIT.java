package org.counterfoil.server.issuing.migration;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class MemberImportOnPostgresIT extends MemberImportBehaviour {}
