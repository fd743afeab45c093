package org.counterfoil.server.value.office;

import org.counterfoil.server.testing.OnH2;

@OnH2
class OfficeVoidOnH2IT extends OfficeVoidBehaviour {}
