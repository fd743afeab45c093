package org.counterfoil.server.member.privacy;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class PrivacyOnPostgresIT extends PrivacyBehaviour {}
