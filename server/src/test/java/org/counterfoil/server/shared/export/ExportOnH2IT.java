package org.counterfoil.server.shared.export;

import org.counterfoil.server.testing.OnH2;

@OnH2
class ExportOnH2IT extends ExportBehaviour {}
