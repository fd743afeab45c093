package org.counterfoil.server.marketing;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class CouponStockOnPostgresIT extends CouponStockBehaviour {}
