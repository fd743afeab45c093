package org.counterfoil.server.marketing;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CouponStockOnH2IT extends CouponStockBehaviour {}
