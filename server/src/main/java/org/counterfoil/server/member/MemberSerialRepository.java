package org.counterfoil.server.member;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one serial of the merchant. */
interface MemberSerialRepository extends Repository<MemberSerial, Long> {

    MemberSerial save(MemberSerial serial);

    long count();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from MemberSerial s")
    Optional<MemberSerial> lock();
}
