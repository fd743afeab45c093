package org.counterfoil.server.issuing.migration;

import org.counterfoil.server.testing.OnH2;

@OnH2
class MemberImportOnH2IT extends MemberImportBehaviour {}
