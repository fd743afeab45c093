package org.counterfoil.server.refund;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class RefundOnPostgresIT extends RefundBehaviour {}
