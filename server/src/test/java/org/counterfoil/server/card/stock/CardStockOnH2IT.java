package org.counterfoil.server.card.stock;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CardStockOnH2IT extends CardStockBehaviour {}
