package org.counterfoil.server.member;

import java.util.List;

import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.CancelMember;
import org.counterfoil.common.member.ChangeValidity;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to one member. */
@RestController
class MemberEndpoint implements MemberApi {

    private final CurrentCaller caller;
    private final MemberQueries queries;
    private final Members members;
    private final EditMemberHandler edit;
    private final MemberLife life;
    private final BindPhoneHandler phones;
    private final CancelMemberHandler leaving;

    MemberEndpoint(CurrentCaller caller, MemberQueries queries, Members members, EditMemberHandler edit,
            MemberLife life, BindPhoneHandler phones, CancelMemberHandler leaving) {
        this.caller = caller;
        this.queries = queries;
        this.members = members;
        this.edit = edit;
        this.life = life;
        this.phones = phones;
        this.leaving = leaving;
    }

    @Override
    public MemberDetails details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public MemberDetails whole(long id) {
        return queries.whole(id, caller.get());
    }

    @Override
    public PageOf<MemberEvent> history(long id, PageWanted page) {
        return queries.history(id, page, caller.get());
    }

    @Override
    public List<LevelView> levels() {
        return members.levels();
    }

    @Override
    public MemberDetails edit(long id, EditMember command) {
        edit.edit(id, command, caller.get());
        return details(id);
    }

    @Override
    public MemberDetails lock(long id, MemberReason reason) {
        life.lock(caller.get(), id, reason.remark());
        return details(id);
    }

    @Override
    public MemberDetails cancel(long id, CancelMember command) {
        leaving.handle(id, command, caller.get());
        return details(id);
    }

    @Override
    public MemberDetails unlock(long id, MemberReason reason) {
        life.unlock(caller.get(), id, reason.remark());
        return details(id);
    }

    @Override
    public MemberDetails changeValidity(long id, ChangeValidity command) {
        life.changeValidity(caller.get(), id, command);
        return details(id);
    }

    @Override
    public MemberDetails bindPhone(long id, BindPhone command) {
        phones.bind(id, command, caller.get());
        return details(id);
    }

    @Override
    public MemberDetails unbindPhone(long id, MemberReason reason) {
        phones.unbind(id, reason.remark(), caller.get());
        return details(id);
    }
}
