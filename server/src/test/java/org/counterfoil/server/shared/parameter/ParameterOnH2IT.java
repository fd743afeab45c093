package org.counterfoil.server.shared.parameter;

import org.counterfoil.server.testing.OnH2;

@OnH2
class ParameterOnH2IT extends ParameterBehaviour {}
