package org.counterfoil.server.shared.tenant;

import org.counterfoil.server.testing.OnH2;

@OnH2
class MerchantsApartOnH2IT extends MerchantsApartBehaviour {}
