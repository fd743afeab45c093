package org.counterfoil.server.issuing.range;

import org.counterfoil.server.testing.OnH2;

@OnH2
class RangeJobOnH2IT extends RangeJobBehaviour {}
