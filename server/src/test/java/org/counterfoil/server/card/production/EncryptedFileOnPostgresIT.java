package org.counterfoil.server.card.production;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class EncryptedFileOnPostgresIT extends EncryptedFileBehaviour {}
