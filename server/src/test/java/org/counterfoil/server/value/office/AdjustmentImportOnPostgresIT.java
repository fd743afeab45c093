package org.counterfoil.server.value.office;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class AdjustmentImportOnPostgresIT extends AdjustmentImportBehaviour {}
