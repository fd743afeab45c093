package org.counterfoil.server.organisation;

import org.counterfoil.server.testing.OnH2;

@OnH2
class StoreListOnH2IT extends StoreListBehaviour {}
