package org.counterfoil.server.shared.web;

import org.counterfoil.server.testing.OnH2;

@OnH2
class EdgeOnH2IT extends EdgeBehaviour {}
