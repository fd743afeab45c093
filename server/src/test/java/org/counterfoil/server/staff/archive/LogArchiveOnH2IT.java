package org.counterfoil.server.staff.archive;

import org.counterfoil.server.testing.OnH2;

@OnH2
class LogArchiveOnH2IT extends LogArchiveBehaviour {}
