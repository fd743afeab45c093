package org.counterfoil.server.member.noted;

import org.counterfoil.server.testing.OnH2;

@OnH2
class MemberNotesOnH2IT extends MemberNotesBehaviour {}
