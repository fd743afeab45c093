package org.counterfoil.server.member.level;

import java.util.Optional;

import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Members put in a level by hand; a request that comes again gets its first answer. */
@Component
public class HandMoves {

    private static final int LONGEST_REASON = 200;

    private final Ladders ladders;
    private final FigureRows figures;
    private final LevelChanges changes;
    private final LevelRequests requests;
    private final MeantMembers members;
    private final OperatorLog log;
    private final TransactionTemplate transaction;

    HandMoves(Ladders ladders, FigureRows figures, LevelChanges changes, LevelRequests requests,
            MeantMembers members, OperatorLog log, PlatformTransactionManager manager) {
        this.ladders = ladders;
        this.figures = figures;
        this.changes = changes;
        this.requests = requests;
        this.members = members;
        this.log = log;
        this.transaction = new TransactionTemplate(manager);
    }

    /** See {@link org.counterfoil.common.member.LevelChangeApi#changeLevel}. */
    public ChangedLevels change(ChangeLevel command, Caller caller) {
        var reason = Entered.needed("reason", command.reason(), LONGEST_REASON);
        if (command.members().isEmpty() || command.members().size() > ChangeLevel.MOST) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "members").thrown();
        }
        try {
            return requests.first(command)
                    .orElseGet(() -> transaction.execute(_ -> fresh(command, reason, caller)));
        } catch (DuplicateKeyException atTheSameTime) {
            return requests.first(command).orElseThrow(() -> atTheSameTime);
        }
    }

    private ChangedLevels fresh(ChangeLevel command, String reason, Caller caller) {
        var ladder = ladders.current();
        var to = ladder.of(command.level()).orElseThrow(() -> Refusal.of(RefusalCode.LEVEL_UNKNOWN).thrown());
        var meant = members.of(command.members());
        figures.lock(meant.keySet());
        var from = members.lockLevels(meant.keySet());
        var today = changes.today();
        var moved = meant.values().stream().filter(one -> from.get(one.member()) != to.id())
                .filter(one -> changes.move(new LevelChanges.Way(one.member(), from.get(one.member()), to.id()),
                        by(caller, one, reason), today))
                .toList();
        var lowered = moved.stream().map(MeantMembers.Meant::member).filter(member -> ladder.of(from.get(member))
                .filter(rung -> rung.rank() > to.rank()).isPresent()).toList();
        if (!lowered.isEmpty()) {
            figures.beginAnew(lowered);
        }
        var answer = new ChangedLevels(moved.size(), meant.size() - moved.size());
        requests.keep(command, answer);
        log.record(caller, new OperatorLog.Entry("member", "change-level", to.name(), "",
                "members=" + String.join(", ", command.members()) + "; reason=" + reason));
        return answer;
    }

    private static LevelChanges.Cause by(Caller caller, MeantMembers.Meant meant, String reason) {
        return new LevelChanges.Cause(LevelMove.BY_HAND, meant.card(), Optional.of(caller.operator().id()),
                Optional.empty(), reason);
    }
}
