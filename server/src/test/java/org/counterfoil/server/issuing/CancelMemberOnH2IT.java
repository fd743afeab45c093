package org.counterfoil.server.issuing;

import org.counterfoil.server.testing.OnH2;

@OnH2
class CancelMemberOnH2IT extends CancelMemberBehaviour {}
