package org.counterfoil.server.organisation;

import org.counterfoil.server.testing.OnH2;

@OnH2
class TerminalOnH2IT extends TerminalBehaviour {}
