package org.counterfoil.server.card;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class ListExportsOnPostgresIT extends ListExportsBehaviour {}
