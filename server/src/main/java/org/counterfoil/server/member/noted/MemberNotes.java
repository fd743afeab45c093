package org.counterfoil.server.member.noted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.noted.AddSpecialDay;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.MemberDeeds;
import org.counterfoil.server.member.MemberSight;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes and special days of members. */
@Component
@Transactional
public class MemberNotes {

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_NAME = 40;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final MemberSight sight;
    private final MemberDeeds deeds;
    private final NotedRows rows;
    private final Clock clock;

    MemberNotes(MemberSight sight, MemberDeeds deeds, NotedRows rows, Clock clock) {
        this.sight = sight;
        this.deeds = deeds;
        this.rows = rows;
        this.clock = clock;
    }

    /** Refuses: member-unknown. */
    @Transactional(readOnly = true)
    public Noted seen(long id, Caller caller) {
        sight.demand(caller, id);
        return of(id);
    }

    /** Of whoever it is. */
    public Noted of(long id) {
        return rows.of(id);
    }

    Noted add(long id, AddNote command, Caller caller) {
        var text = Entered.needed("text", command.text(), LONGEST_NOTE);
        var member = deeds.hold(caller, id);
        if (!rows.has(command.key())) {
            demandRoom(rows.of(id).notes().size(), Noted.MOST_NOTES, "text");
            rows.addNote(id, new AddNote(command.key(), text), clock.instant(), caller.operator().id());
            deeds.logged(caller, member, "add-note", "");
        }
        return rows.of(id);
    }

    Noted removeNote(long id, UUID key, Caller caller) {
        var member = deeds.hold(caller, id);
        if (rows.removeNote(id, key)) {
            deeds.logged(caller, member, "remove-note", "");
        }
        return rows.of(id);
    }

    Noted add(long id, AddSpecialDay command, Caller caller) {
        var name = Entered.needed("name", command.name(), LONGEST_NAME);
        if (command.day().isBefore(FIRST) || command.day().isAfter(LAST)) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "day").thrown();
        }
        var member = deeds.hold(caller, id);
        if (!rows.has(command.key())) {
            demandRoom(rows.of(id).days().size(), Noted.MOST_DAYS, "name");
            rows.addDay(id, new AddSpecialDay(command.key(), name, command.day(), command.calendar()));
            deeds.logged(caller, member, "add-special-day", "");
        }
        return rows.of(id);
    }

    Noted removeDay(long id, UUID key, Caller caller) {
        var member = deeds.hold(caller, id);
        if (rows.removeDay(id, key)) {
            deeds.logged(caller, member, "remove-special-day", "");
        }
        return rows.of(id);
    }

    private static void demandRoom(int there, int most, String field) {
        if (there >= most) {
            throw Refusal.of(RefusalCode.TOO_MANY, "field", field).with("max", most).thrown();
        }
    }
}
