package org.counterfoil.server.staff;

import org.counterfoil.server.testing.OnH2;

@OnH2
class LockedDeskOnH2IT extends LockedDeskBehaviour {}
