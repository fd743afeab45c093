package org.counterfoil.server.member;

import org.counterfoil.server.testing.OnH2;

@OnH2
class MemberOnH2IT extends MemberBehaviour {}
