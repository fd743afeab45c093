package org.counterfoil.server.card.writing;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class CardWritingOnPostgresIT extends CardWritingBehaviour {}
