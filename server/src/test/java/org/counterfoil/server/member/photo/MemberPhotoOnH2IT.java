package org.counterfoil.server.member.photo;

import org.counterfoil.server.testing.OnH2;

@OnH2
class MemberPhotoOnH2IT extends MemberPhotoBehaviour {}
