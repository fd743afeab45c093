package org.counterfoil.server.shared.imports;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class ImportOnPostgresIT extends ImportBehaviour {}
