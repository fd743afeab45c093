package org.counterfoil.server.dispatch;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class MessageOnPostgresIT extends MessageBehaviour {}
