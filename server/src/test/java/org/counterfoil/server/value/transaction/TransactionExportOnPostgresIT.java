package org.counterfoil.server.value.transaction;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class TransactionExportOnPostgresIT extends TransactionExportBehaviour {}
