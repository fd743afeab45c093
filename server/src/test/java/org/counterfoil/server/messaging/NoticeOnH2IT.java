package org.counterfoil.server.messaging;

import org.counterfoil.server.testing.OnH2;

@OnH2
class NoticeOnH2IT extends NoticeBehaviour {}
