package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CashSaleOnH2IT extends CashSaleBehaviour {}
