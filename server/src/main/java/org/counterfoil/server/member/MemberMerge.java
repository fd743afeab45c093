package org.counterfoil.server.member;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;

import org.counterfoil.common.member.MergeField;
import org.counterfoil.server.shared.tenant.Owned;

/** One member merged into another, with what takes it back. */
@Entity
class MemberMerge extends Owned {

    private static final String BETWEEN = ",";

    private long keptId;
    private long mergedId;
    private long transactionId;
    private Instant at;
    private long employeeId;
    private String taken;
    private String profileBefore;
    private String profileAfter;
    private long levelBefore;
    private long levelAfter;
    private String reversed = "";
    private Instant undoneAt;
    private Long undoneBy;
    private Long undoneTransaction;

    protected MemberMerge() {}

    /** Who was merged into whom, ids. */
    record Pair(long kept, long merged) {}

    /** The kept member's profile as JSON, and level. */
    record State(String profile, long level) {}

    MemberMerge(Pair pair, List<MergeField> taken, State before, State after) {
        keptId = pair.kept();
        mergedId = pair.merged();
        this.taken = taken.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
        profileBefore = before.profile();
        profileAfter = after.profile();
        levelBefore = before.level();
        levelAfter = after.level();
    }

    void done(long transaction, Instant now, long employee) {
        transactionId = transaction;
        at = now;
        employeeId = employee;
    }

    void undone(long transaction, Instant now, long employee) {
        undoneTransaction = transaction;
        undoneAt = now;
        undoneBy = employee;
    }

    /** Keeps the number of the first transaction that took back what the merged member had done before. */
    void reversed(String transaction) {
        if (reversed.isEmpty()) {
            reversed = transaction;
        }
    }

    Optional<String> reversed() {
        return Optional.of(reversed).filter(number -> !number.isEmpty());
    }

    Pair pair() {
        return new Pair(keptId, mergedId);
    }

    long transaction() {
        return transactionId;
    }

    Instant at() {
        return at;
    }

    List<MergeField> taken() {
        return taken.isEmpty()
                ? List.of()
                : Arrays.stream(taken.split(BETWEEN)).map(MergeField::valueOf).toList();
    }

    State before() {
        return new State(profileBefore, levelBefore);
    }

    State after() {
        return new State(profileAfter, levelAfter);
    }
}
