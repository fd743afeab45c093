package org.counterfoil.server.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Members of the merchant. */
interface MemberRepository extends Repository<Member, Long> {

    Member save(Member member);

    Member saveAndFlush(Member member);

    Optional<Member> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.id = :id")
    Optional<Member> lock(long id);

    Optional<Member> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.number = :number")
    Optional<Member> lockNumber(String number);

    boolean existsByNumber(String number);

    Optional<Member> findByExternalNumber(String number);

    /** Who is known by a phone; whoever was merged no longer is. */
    @Query("select m from Member m where m.phone = :phone and m.mergedInto is null order by m.id")
    List<Member> findOfPhone(String phone, Limit limit);

    @Query("select m from Member m where m.phone = :phone and m.mergedInto is null and m.id <> :id order by m.id")
    List<Member> findOthersOfPhone(String phone, long id, Limit limit);

    List<Member> findByIdIn(Collection<Long> ids);

    @Query("select m.number from Member m where m.number between :first and :last")
    Set<String> findNumbersBetween(String first, String last);

    @Query("select m.id from Member m where m.number = :key or m.phone = :key or m.externalNumber = :key"
            + " order by m.id desc")
    List<Long> findIdsByNumberOrPhone(String key, Limit limit);
}
