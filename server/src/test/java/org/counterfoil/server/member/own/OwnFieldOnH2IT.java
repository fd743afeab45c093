package org.counterfoil.server.member.own;

import org.counterfoil.server.testing.OnH2;

@OnH2
class OwnFieldOnH2IT extends OwnFieldBehaviour {}
