package org.counterfoil.server.member;

import java.util.LinkedHashSet;
import java.util.List;

import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.noted.ChangeTags;
import org.counterfoil.server.member.noted.MemberTags;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a member tags and takes others away, whatever else the member has. */
@Component
public class ChangeTagsHandler {

    private static final String APART = ", ";

    private final MemberSight sight;
    private final MemberRepository members;
    private final MemberTags tags;
    private final MemberRecord told;

    ChangeTagsHandler(MemberSight sight, MemberRepository members, MemberTags tags, MemberRecord told) {
        this.sight = sight;
        this.members = members;
        this.tags = tags;
        this.told = told;
    }

    /** See {@link org.counterfoil.common.member.MemberNotesApi#changeTags}. */
    @Transactional
    public List<String> change(long id, ChangeTags command, Caller caller) {
        var member = sight.toChange(caller, id);
        var before = member.preferences().tags();
        var wanted = new LinkedHashSet<>(before);
        wanted.removeAll(MemberFields.tags(command.remove()));
        wanted.addAll(MemberFields.tags(command.add()));
        var after = MemberFields.tags(List.copyOf(wanted));
        if (!after.equals(before)) {
            member.tag(after);
            members.saveAndFlush(member);
            tags.keep(id, after);
            told.log(caller, member, "change-tags", "", "");
            told.history(caller, member, MemberEventKind.TAGS_CHANGED, String.join(APART, before),
                    String.join(APART, after), "");
        }
        return after;
    }
}
