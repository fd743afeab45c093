package org.counterfoil.server.shared.web;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class EdgeOnPostgresIT extends EdgeBehaviour {}
