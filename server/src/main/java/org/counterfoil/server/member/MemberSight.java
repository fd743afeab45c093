package org.counterfoil.server.member;

import java.util.Optional;

import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose members a caller reaches, as with transactions: the back office of headquarters all of the merchant, everywhere
 * else those of the store.
 */
@Component
public class MemberSight {

    private final MemberRepository members;
    private final Successors successors;

    MemberSight(MemberRepository members, Successors successors) {
        this.members = members;
        this.successors = successors;
    }

    /** The one store whose members the caller reaches; empty for all. */
    public static Optional<Long> storeOf(Caller caller) {
        return caller.terminal().type() == TerminalType.MERCHANT_BACK_OFFICE
                ? Optional.empty()
                : Optional.of(caller.store());
    }

    /** Refuses: member-unknown, which is also somebody of another store. */
    @Transactional(readOnly = true)
    public void demand(Caller caller, long id) {
        seen(caller, id);
    }

    /** Whoever it is. Refuses: member-unknown. */
    Member any(long id) {
        return members.findById(id).orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN).thrown());
    }

    /** Refuses: member-unknown. */
    Member seen(Caller caller, long id) {
        return reached(caller, members.findById(id));
    }

    /** The member, locked until the transaction ends. Refuses: member-unknown, member-merged, member-erased. */
    Member toChange(Caller caller, long id) {
        var member = locked(caller, id);
        if (member.mergedInto().isPresent()) {
            successors.demandStanding(id);
        }
        if (member.isErased()) {
            throw Refusal.of(RefusalCode.MEMBER_ERASED).thrown();
        }
        return member;
    }

    /** The same, also of one who was merged. Refuses: member-unknown. */
    Member locked(Caller caller, long id) {
        return reached(caller, members.lock(id));
    }

    /** Whether the caller reaches the member. */
    static boolean sees(Caller caller, Member member) {
        return storeOf(caller).filter(store -> store != member.store()).isEmpty();
    }

    private static Member reached(Caller caller, Optional<Member> found) {
        return found.filter(member -> sees(caller, member))
                .orElseThrow(() -> Refusal.of(RefusalCode.MEMBER_UNKNOWN).thrown());
    }
}
