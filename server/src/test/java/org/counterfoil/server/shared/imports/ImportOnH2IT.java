package org.counterfoil.server.shared.imports;

import org.counterfoil.server.testing.OnH2;

@OnH2
class ImportOnH2IT extends ImportBehaviour {}
