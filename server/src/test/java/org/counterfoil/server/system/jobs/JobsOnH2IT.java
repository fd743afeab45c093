package org.counterfoil.server.system.jobs;

import org.counterfoil.server.testing.OnH2;

@OnH2
class JobsOnH2IT extends JobsBehaviour {}
