package org.counterfoil.server.shared.tenant;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class MerchantsApartOnPostgresIT extends MerchantsApartBehaviour {}
