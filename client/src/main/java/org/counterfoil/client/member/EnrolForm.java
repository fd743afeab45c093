package org.counterfoil.client.member;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.member.own.OwnSection;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.OwnField;

/**
 * The form of somebody who becomes a member without a card, in an office and at a desk; fields bear the names by which
 * the server refuses them.
 */
public final class EnrolForm {

    /** The field of the phone. */
    public static final String PHONE = "phone";
    /** The field of the external number. */
    public static final String EXTERNAL = "externalNumber";

    private static final String NAME = "name";
    private static final String SEX = "sex";
    private static final String BIRTHDAY = "birthday";
    private static final String LEVEL = "level";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 30;

    private EnrolForm() {}

    /**
     * As a desk asks: no more than is needed, in the order in which it is said.
     *
     * @param own fields that the merchant defines; those that are demanded are asked
     */
    public static FormSpec atDesk(List<OwnField> own, Texts texts) {
        var person = new FormSpec.Section("enrol",
                Field.required(NAME, new FieldType.Line(LONGEST_NAME)).acrossBoth(),
                Field.of(PHONE, new FieldType.Line(LONGEST_PHONE)).withHint(),
                Field.of(EXTERNAL, new FieldType.Line(EnrolMember.EXTERNAL_NUMBER)).withHint());
        return new FormSpec(MemberSpecs.AREA, Stream.concat(Stream.of(person),
                OwnSection.of(demanded(own), List.of(), texts).stream()).toList());
    }

    /** Those of the fields that must be filled in. */
    public static List<OwnField> demanded(List<OwnField> own) {
        return own.stream().filter(field -> field.profile().required()).toList();
    }

    /**
     * @param levels that the member may begin with; without any, it is the lowest
     * @param own    fields that the merchant defines
     */
    static FormSpec of(List<Filter.Option> levels, List<OwnField> own, Texts texts) {
        return new FormSpec(MemberSpecs.AREA, Stream.concat(Stream.of(person(levels, texts)),
                OwnSection.of(own, List.of(), texts).stream()).toList());
    }

    private static FormSpec.Section person(List<Filter.Option> levels, Texts texts) {
        var words = new MemberWords(texts);
        var lowest = Stream.of(new FieldType.Option("", texts.get("members.lowest-level")));
        return new FormSpec.Section("enrol",
                Field.required(NAME, new FieldType.Line(LONGEST_NAME)).acrossBoth(),
                Field.of(PHONE, new FieldType.Line(LONGEST_PHONE)).withHint(),
                Field.of(EXTERNAL, new FieldType.Line(EnrolMember.EXTERNAL_NUMBER)).withHint(),
                Field.of(SEX, new FieldType.Choice(Stream.of(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN)
                        .map(one -> new FieldType.Option(one.name(), words.name(one))).toList())),
                Field.of(BIRTHDAY, new FieldType.Day()).withHint(),
                Field.of(LEVEL, new FieldType.Choice(Stream.concat(lowest, levels.stream()
                        .map(level -> new FieldType.Option(level.value(), level.name()))).toList())).acrossBoth());
    }

    /** What stands there at first. */
    public static FormValues fresh() {
        return FormValues.EMPTY.with(SEX, Sex.UNKNOWN.name());
    }

    /** @param own the fields that were asked */
    public static EnrolMember command(FormValues values, List<OwnField> own) {
        return new EnrolMember(values.text(NAME), values.text(PHONE), values.text(EXTERNAL),
                values.choice(SEX, Sex.class).orElse(Sex.UNKNOWN), values.day(BIRTHDAY), values.text(LEVEL),
                OwnSection.entered(own, values));
    }
}
