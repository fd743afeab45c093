package org.counterfoil.server.value;

import org.counterfoil.server.testing.OnH2;

@OnH2
class TeamSaleOnH2IT extends TeamSaleBehaviour {}
