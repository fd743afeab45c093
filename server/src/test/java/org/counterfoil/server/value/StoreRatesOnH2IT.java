package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnH2;

@OnH2
class StoreRatesOnH2IT extends StoreRatesBehaviour {}
