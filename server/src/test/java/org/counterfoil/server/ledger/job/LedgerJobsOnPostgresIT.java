package org.counterfoil.server.ledger.job;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class LedgerJobsOnPostgresIT extends LedgerJobsBehaviour {}
