package org.counterfoil.server.shared.export;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class ExportOnPostgresIT extends ExportBehaviour {}
