package org.counterfoil.server.messaging;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class NoticeOnPostgresIT extends NoticeBehaviour {}
