package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.EditOwnField;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays the fields that a merchant defines: 1 must be filled in, 5 is retired. */
public final class SampleOwnFields implements OwnFieldApi {

    private final List<OwnField> fields = new ArrayList<>();

    /** @param sitting whose language the names are in */
    public SampleOwnFields(Sitting sitting) {
        add(OwnFieldKind.TEXT, sitting.name("口味", "Taste", "Khẩu vị"), true);
        add(OwnFieldKind.CHOICE, sitting.name("鞋码", "Shoe size", "Cỡ giày"), false, "36", "37", "38");
        add(OwnFieldKind.DATE, sitting.name("结婚日期", "Wedding day", "Ngày cưới"), false);
        add(OwnFieldKind.YES_NO, sitting.name("养宠物", "Has a pet", "Có nuôi thú cưng"), false);
        add(OwnFieldKind.NUMBER, sitting.name("家庭人数", "People at home", "Số người trong nhà"), false);
        retireMemberField(5);
    }

    @Override
    public List<OwnField> list() {
        return fields.stream().sorted(Comparator.comparing(field -> field.profile().place())).toList();
    }

    @Override
    public OwnField addMemberField(AddOwnField command) {
        demandFree(0, command.profile());
        demandOptions(command.kind(), command.profile());
        return kept(new OwnField(fields.size() + 1L, 0, command.kind(), command.profile(), false));
    }

    @Override
    public OwnField editMemberField(long id, EditOwnField command) {
        var known = find(id);
        demandFree(id, command.profile());
        demandOptions(known.kind(), command.profile());
        return kept(new OwnField(id, known.version() + 1, known.kind(), command.profile(), known.retired()));
    }

    @Override
    public OwnField retireMemberField(long id) {
        var known = find(id);
        return kept(new OwnField(id, known.version() + 1, known.kind(), known.profile(), true));
    }

    @Override
    public OwnField resumeMemberField(long id) {
        var known = find(id);
        return kept(new OwnField(id, known.version() + 1, known.kind(), known.profile(), false));
    }

    private void demandFree(long id, OwnFieldProfile profile) {
        if (fields.stream().anyMatch(field -> field.id() != id && field.profile().name().equals(profile.name()))) {
            throw Refusal.of(RefusalCode.OWN_FIELD_NAME_TAKEN, "field", "name").thrown();
        }
    }

    private static void demandOptions(OwnFieldKind kind, OwnFieldProfile profile) {
        if (profile.options().isEmpty() == (kind == OwnFieldKind.CHOICE)) {
            throw Refusal.of(RefusalCode.OWN_FIELD_OPTIONS, "field", "options").thrown();
        }
    }

    private OwnField find(long id) {
        return fields.stream().filter(field -> field.id() == id).findFirst().orElseThrow();
    }

    private OwnField kept(OwnField field) {
        fields.removeIf(known -> known.id() == field.id());
        fields.add(field);
        return field;
    }

    private void add(OwnFieldKind kind, String name, boolean required, String... options) {
        var id = fields.size() + 1;
        fields.add(new OwnField(id, 0, kind, new OwnFieldProfile(name, required, 10 * id, List.of(options)), false));
    }
}
