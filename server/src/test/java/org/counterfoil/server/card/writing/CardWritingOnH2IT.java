package org.counterfoil.server.card.writing;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CardWritingOnH2IT extends CardWritingBehaviour {}
