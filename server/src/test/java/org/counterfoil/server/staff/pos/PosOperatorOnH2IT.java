package org.counterfoil.server.staff.pos;

import org.counterfoil.server.testing.OnH2;

@OnH2
class PosOperatorOnH2IT extends PosOperatorBehaviour {}
