package org.counterfoil.server.issuing.range;

import org.counterfoil.server.testing.OnH2;

@OnH2
class RangeOnH2IT extends RangeBehaviour {}
