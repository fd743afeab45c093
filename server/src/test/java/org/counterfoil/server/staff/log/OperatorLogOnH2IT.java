package org.counterfoil.server.staff.log;

import org.counterfoil.server.testing.OnH2;

@OnH2
class OperatorLogOnH2IT extends OperatorLogBehaviour {}
