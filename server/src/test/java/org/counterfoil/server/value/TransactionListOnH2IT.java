package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnH2;

@OnH2
class TransactionListOnH2IT extends TransactionListBehaviour {}
