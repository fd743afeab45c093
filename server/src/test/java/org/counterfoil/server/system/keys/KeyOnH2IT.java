package org.counterfoil.server.system.keys;

import org.counterfoil.server.testing.OnH2;

@OnH2
class KeyOnH2IT extends KeyBehaviour {}
