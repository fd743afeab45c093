package org.counterfoil.server.member;

import org.counterfoil.server.testing.OnH2;

@OnH2
class ExternalNumberOnH2IT extends ExternalNumberBehaviour {}
