package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnH2;

@OnH2
class MovedListOnH2IT extends MovedListBehaviour {}
