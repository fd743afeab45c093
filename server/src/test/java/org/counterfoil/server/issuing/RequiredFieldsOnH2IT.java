package org.counterfoil.server.issuing;

import org.counterfoil.server.testing.OnH2;

@OnH2
class RequiredFieldsOnH2IT extends RequiredFieldsBehaviour {}
