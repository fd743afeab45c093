package org.counterfoil.server.dispatch;

import org.counterfoil.server.testing.OnH2;

@OnH2
class MessageOnH2IT extends MessageBehaviour {}
