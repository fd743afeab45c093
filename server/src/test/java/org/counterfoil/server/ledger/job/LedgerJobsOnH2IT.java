package org.counterfoil.server.ledger.job;

import org.counterfoil.server.testing.OnH2;

@OnH2
class LedgerJobsOnH2IT extends LedgerJobsBehaviour {}
