package org.counterfoil.server.member.noted;

import java.util.List;
import java.util.UUID;

import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.noted.AddSpecialDay;
import org.counterfoil.common.member.noted.ChangeTags;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.server.member.ChangeTagsHandler;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to what is noted of members piece by piece. */
@RestController
class MemberNotesEndpoint implements MemberNotesApi {

    private final CurrentCaller caller;
    private final MemberTags tags;
    private final ChangeTagsHandler change;
    private final MemberNotes notes;

    MemberNotesEndpoint(CurrentCaller caller, MemberTags tags, ChangeTagsHandler change, MemberNotes notes) {
        this.caller = caller;
        this.tags = tags;
        this.change = change;
        this.notes = notes;
    }

    @Override
    public List<String> tags() {
        return tags.all();
    }

    @Override
    public List<String> changeTags(long id, ChangeTags command) {
        return change.change(id, command, caller.get());
    }

    @Override
    public Noted noted(long id) {
        return notes.seen(id, caller.get());
    }

    @Override
    public Noted addNote(long id, AddNote command) {
        return notes.add(id, command, caller.get());
    }

    @Override
    public Noted removeNote(long id, UUID key) {
        return notes.removeNote(id, key, caller.get());
    }

    @Override
    public Noted addSpecialDay(long id, AddSpecialDay command) {
        return notes.add(id, command, caller.get());
    }

    @Override
    public Noted removeSpecialDay(long id, UUID key) {
        return notes.removeDay(id, key, caller.get());
    }
}
