package org.counterfoil.server.reporting;

import org.counterfoil.server.testing.OnH2;

@OnH2
class HomeOnH2IT extends HomeBehaviour {}
