package org.counterfoil.server.member;

import org.springframework.data.repository.Repository;

/** Lines of members' histories: they are only added, and read by {@link MemberHistory}. */
interface MemberEventRepository extends Repository<MemberEventLine, Long> {

    MemberEventLine save(MemberEventLine line);
}
