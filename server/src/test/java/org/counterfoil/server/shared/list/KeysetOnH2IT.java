package org.counterfoil.server.shared.list;

import org.counterfoil.server.testing.OnH2;

@OnH2
class KeysetOnH2IT extends KeysetBehaviour {}
