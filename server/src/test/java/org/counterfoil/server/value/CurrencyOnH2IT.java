package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CurrencyOnH2IT extends CurrencyBehaviour {}
