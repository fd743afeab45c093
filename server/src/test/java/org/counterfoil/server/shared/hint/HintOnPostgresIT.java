package org.counterfoil.server.shared.hint;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class HintOnPostgresIT extends HintBehaviour {}
