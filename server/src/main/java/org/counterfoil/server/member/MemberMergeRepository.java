package org.counterfoil.server.member;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Merges of the merchant's members. */
interface MemberMergeRepository extends Repository<MemberMerge, Long> {

    MemberMerge save(MemberMerge merge);

    Optional<MemberMerge> findFirstByMergedIdAndUndoneAtIsNull(long merged);
}
