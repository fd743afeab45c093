package org.counterfoil.server.member.photo;

import org.counterfoil.server.testing.OnPostgres;

@OnPostgres
class MemberPhotoOnPostgresIT extends MemberPhotoBehaviour {}
