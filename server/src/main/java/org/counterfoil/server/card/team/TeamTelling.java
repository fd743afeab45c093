package org.counterfoil.server.card.team;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;

/** How what becomes of teams is told: to the operator log, and to the members whose cards they are. */
@Component
class TeamTelling {

    private static final String MODULE = "card";

    private final OperatorLog log;
    private final MemberHistory history;

    TeamTelling(OperatorLog log, MemberHistory history) {
        this.log = log;
        this.history = history;
    }

    void log(Caller caller, String action, Team team, String before, String after) {
        log.record(caller, new OperatorLog.Entry(MODULE, action, team.profile().name(), before, after));
    }

    void history(Caller caller, HeldCard card, MemberEventKind kind, Team team) {
        var left = kind == MemberEventKind.TEAM_LEFT;
        history.record(caller, card.member().id(), new MemberHistory.Entry(kind, card.number(),
                left ? team.profile().name() : "", left ? "" : team.profile().name(), ""));
    }
}
