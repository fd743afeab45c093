package org.counterfoil.server.shared.job;

import org.counterfoil.server.testing.OnH2;

@OnH2
class JobOnH2IT extends JobBehaviour {}
