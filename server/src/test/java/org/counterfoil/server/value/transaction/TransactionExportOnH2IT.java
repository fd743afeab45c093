package org.counterfoil.server.value.transaction;

import org.counterfoil.server.testing.OnH2;

@OnH2
class TransactionExportOnH2IT extends TransactionExportBehaviour {}
