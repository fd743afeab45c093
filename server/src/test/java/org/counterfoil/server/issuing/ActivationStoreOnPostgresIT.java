package org.counterfoil.server.issuing;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class ActivationStoreOnPostgresIT extends ActivationStoreBehaviour {}
