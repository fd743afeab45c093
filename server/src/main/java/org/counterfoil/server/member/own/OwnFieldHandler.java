package org.counterfoil.server.member.own;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.EditOwnField;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Defines fields, one after another: each waits for whoever is at it with the same merchant. */
@Component
@Transactional
class OwnFieldHandler {

    private static final String MODULE = "member";
    private static final String NAME = "name";
    private static final int LONGEST = 40;
    private static final int LAST_PLACE = 999;

    private final OwnFields fields;
    private final OwnFieldRows rows;
    private final OperatorLog log;

    OwnFieldHandler(OwnFields fields, OwnFieldRows rows, OperatorLog log) {
        this.fields = fields;
        this.rows = rows;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.member.OwnFieldApi#addMemberField}. */
    OwnField add(AddOwnField command, Caller caller) {
        caller.demandHeadquarters();
        var profile = entered(command.kind(), command.profile());
        rows.lock();
        demandRoom();
        demandFree(0, profile.name());
        var field = new OwnField(rows.add(command.kind(), profile), 0, command.kind(), profile, false);
        log.record(caller, new OperatorLog.Entry(MODULE, "add-member-field", profile.name(), "",
                Difference.between(Map.of(), told(field)).after()));
        return field;
    }

    /** See {@link org.counterfoil.common.member.OwnFieldApi#editMemberField}. */
    OwnField edit(long id, EditOwnField command, Caller caller) {
        caller.demandHeadquarters();
        rows.lock();
        var known = find(id);
        var profile = entered(known.kind(), command.profile());
        if (known.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        demandFree(id, profile.name());
        return saved(new OwnField(id, known.version() + 1, known.kind(), profile, known.retired()), known,
                "edit-member-field", caller);
    }

    /** See {@link org.counterfoil.common.member.OwnFieldApi#retireMemberField}. */
    OwnField retire(long id, boolean retired, Caller caller) {
        caller.demandHeadquarters();
        rows.lock();
        var known = find(id);
        if (known.retired() == retired) {
            return known;
        }
        if (!retired) {
            demandRoom();
        }
        return saved(new OwnField(id, known.version() + 1, known.kind(), known.profile(), retired), known,
                retired ? "retire-member-field" : "resume-member-field", caller);
    }

    private OwnField saved(OwnField field, OwnField before, String action, Caller caller) {
        var changed = Difference.between(told(before), told(field));
        rows.save(field);
        log.record(caller, new OperatorLog.Entry(MODULE, action, field.profile().name(), changed.before(),
                changed.after()));
        return field;
    }

    private OwnField find(long id) {
        return fields.all().stream().filter(field -> field.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.OWN_FIELD_UNKNOWN).thrown());
    }

    private void demandRoom() {
        if (fields.inUse().size() >= OwnField.MOST) {
            throw Refusal.of(RefusalCode.OWN_FIELDS_TOO_MANY, "max", OwnField.MOST).thrown();
        }
    }

    private void demandFree(long id, String name) {
        if (fields.all().stream().anyMatch(field -> field.id() != id && field.profile().name().equals(name))) {
            throw Refusal.of(RefusalCode.OWN_FIELD_NAME_TAKEN, "field", NAME).thrown();
        }
    }

    private static OwnFieldProfile entered(OwnFieldKind kind, OwnFieldProfile typed) {
        if (typed.place() < 0 || typed.place() > LAST_PLACE) {
            throw Refusal.of(RefusalCode.NUMBER_MALFORMED, "field", "place").thrown();
        }
        var options = typed.options().stream().map(option -> Entered.needed("options", option.replaceAll("\\s+", " "),
                LONGEST)).toList();
        if (options.size() > OwnFieldProfile.MOST_OPTIONS) {
            throw Refusal.of(RefusalCode.TOO_MANY, "field", "options").with("max", OwnFieldProfile.MOST_OPTIONS)
                    .thrown();
        }
        if (options.isEmpty() == (kind == OwnFieldKind.CHOICE) || new HashSet<>(options).size() < options.size()) {
            throw Refusal.of(RefusalCode.OWN_FIELD_OPTIONS, "field", "options").thrown();
        }
        return new OwnFieldProfile(Entered.needed(NAME, typed.name(), LONGEST),
                typed.required() && kind != OwnFieldKind.YES_NO, typed.place(), options);
    }

    private static Map<String, Object> told(OwnField field) {
        var told = new LinkedHashMap<String, Object>();
        told.put(NAME, field.profile().name());
        told.put("kind", field.kind());
        told.put("required", field.profile().required());
        told.put("place", field.profile().place());
        told.put("options", String.join(", ", field.profile().options()));
        told.put("retired", field.retired());
        return told;
    }
}
