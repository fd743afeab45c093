package org.counterfoil.server.system.demo;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CastRowsOnH2IT extends CastRowsBehaviour {}
