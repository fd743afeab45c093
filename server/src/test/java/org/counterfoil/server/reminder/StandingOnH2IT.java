package org.counterfoil.server.reminder;

import org.counterfoil.server.testing.OnH2;

@OnH2
class StandingOnH2IT extends StandingBehaviour {}
