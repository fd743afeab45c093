package org.counterfoil.server.refund;

import org.counterfoil.server.testing.OnH2;

@OnH2
class RefundOnH2IT extends RefundBehaviour {}
