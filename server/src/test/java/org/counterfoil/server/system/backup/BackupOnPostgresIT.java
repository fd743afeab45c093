package org.counterfoil.server.system.backup;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class BackupOnPostgresIT extends BackupBehaviour {}
