package org.counterfoil.server.staff;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class LockedDeskOnPostgresIT extends LockedDeskBehaviour {}
