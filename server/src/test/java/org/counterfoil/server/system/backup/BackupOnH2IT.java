package org.counterfoil.server.system.backup;

import org.counterfoil.server.testing.OnH2;

@OnH2
class BackupOnH2IT extends BackupBehaviour {}
