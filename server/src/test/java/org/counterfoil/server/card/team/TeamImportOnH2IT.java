package org.counterfoil.server.card.team;

import org.counterfoil.server.testing.OnH2;

@OnH2
class TeamImportOnH2IT extends TeamImportBehaviour {}
