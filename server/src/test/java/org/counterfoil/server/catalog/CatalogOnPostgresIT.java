package org.counterfoil.server.catalog;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class CatalogOnPostgresIT extends CatalogBehaviour {}
