package org.counterfoil.server.member.noted;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class MemberNotesOnPostgresIT extends MemberNotesBehaviour {}
