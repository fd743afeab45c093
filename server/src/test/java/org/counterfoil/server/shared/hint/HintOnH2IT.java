package org.counterfoil.server.shared.hint;

import org.counterfoil.server.testing.OnH2;

@OnH2
class HintOnH2IT extends HintBehaviour {}
