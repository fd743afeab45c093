package org.counterfoil.server.member.own;

import java.util.List;

import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.EditOwnField;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to the fields that a merchant defines. */
@RestController
class OwnFieldEndpoint implements OwnFieldApi {

    private final CurrentCaller caller;
    private final OwnFields fields;
    private final OwnFieldHandler handler;

    OwnFieldEndpoint(CurrentCaller caller, OwnFields fields, OwnFieldHandler handler) {
        this.caller = caller;
        this.fields = fields;
        this.handler = handler;
    }

    @Override
    public List<OwnField> list() {
        return fields.all();
    }

    @Override
    public OwnField addMemberField(AddOwnField command) {
        return handler.add(command, caller.get());
    }

    @Override
    public OwnField editMemberField(long id, EditOwnField command) {
        return handler.edit(id, command, caller.get());
    }

    @Override
    public OwnField retireMemberField(long id) {
        return handler.retire(id, true, caller.get());
    }

    @Override
    public OwnField resumeMemberField(long id) {
        return handler.retire(id, false, caller.get());
    }
}
