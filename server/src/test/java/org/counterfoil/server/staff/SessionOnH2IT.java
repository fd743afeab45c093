package org.counterfoil.server.staff;

import org.counterfoil.server.testing.OnH2;

@OnH2
class SessionOnH2IT extends SessionBehaviour {}
