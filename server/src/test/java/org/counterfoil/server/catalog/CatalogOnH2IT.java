package org.counterfoil.server.catalog;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CatalogOnH2IT extends CatalogBehaviour {}
