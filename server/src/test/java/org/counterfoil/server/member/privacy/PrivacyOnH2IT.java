package org.counterfoil.server.member.privacy;

import org.counterfoil.server.testing.OnH2;

@OnH2
class PrivacyOnH2IT extends PrivacyBehaviour {}
