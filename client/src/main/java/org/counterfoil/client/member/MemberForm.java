package org.counterfoil.client.member;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.member.own.OwnSection;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.FullProfile;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.OwnField;

/** The form of a member; its fields bear the names by which the server refuses them. */
public final class MemberForm {

    private static final String NAME = "name";
    private static final String SEX = "sex";
    private static final String BIRTHDAY = "birthday";
    private static final String CALENDAR = "calendar";
    private static final String DOCUMENT = "documentKind";
    private static final String DOCUMENT_NUMBER = "documentNumber";
    private static final String EXTERNAL = "externalNumber";
    private static final String PHONE = "phone";
    private static final String EMAIL = "email";
    private static final String ADDRESS = "address";
    private static final String DELIVERIES = "deliveries";
    private static final String REMARK = "remark";
    private static final String SOURCE = "source";
    private static final String REFERRER = "referrer";
    private static final String SALES_PERSON = "salesPerson";
    private static final String TAGS = "tags";
    private static final String DISCOUNT = "discountPercent";
    private static final String POINTS = "pointsPercent";

    /** A comma or a semicolon, also as Chinese keyboards type them. */
    private static final String BETWEEN_TAGS = "[,;\\uff0c\\u3001\\uff1b]";
    private static final int LONGEST = 100;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_DELIVERIES = 1_000;
    private static final int LONGEST_DOCUMENT = 40;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_REMARK = 400;
    private static final int LONGEST_SOURCE = 60;
    private static final int MOST_POINTS = 1_000;

    private MemberForm() {}

    /**
     * Where the contact is not seen whole, it can't be changed.
     *
     * @param own fields that the merchant defines
     */
    static FormSpec of(MemberDetails known, List<OwnField> own, Texts texts) {
        var contact = known.whole() ? contact(texts) : contact(texts).asLocked();
        return new FormSpec(MemberSpecs.AREA, Stream.concat(Stream.of(known(texts), contact, preferences(),
                privileges()), OwnSection.of(own, known.extras().own(), texts).stream()).toList());
    }

    /** For somebody who becomes a member. */
    public static List<FormSpec.Section> fresh(List<OwnField> own, Texts texts) {
        return Stream.concat(Stream.of(identity(texts), contact(texts), preferences(), privileges()),
                OwnSection.of(own, List.of(), texts).stream()).toList();
    }

    /** What stands there of somebody who becomes a member. */
    public static FormValues fresh() {
        return FormValues.EMPTY.with(SEX, Sex.UNKNOWN.name()).with(CALENDAR, BirthdayCalendar.SOLAR.name())
                .with(DOCUMENT, "");
    }

    /** The name that was entered. */
    public static String name(FormValues values) {
        return values.text(NAME);
    }

    /** Somebody who becomes a member of a level, by its code, with all that was entered. */
    public static CardHolder.Newcomer newcomer(FormValues values, String level, List<OwnField> own) {
        var identity = identity(values);
        return new CardHolder.Newcomer(identity.name(), values.text(PHONE), identity.sex(), identity.birthday(), level,
                Optional.of(new FullProfile(identity.calendar(), contact(values), preferences(values),
                        privileges(values), OwnSection.entered(own, values))));
    }

    static FormValues of(MemberDetails known, List<OwnField> own) {
        var identity = known.identity();
        var contact = known.contact();
        var preferences = known.preferences();
        var values = FormValues.EMPTY.with(NAME, identity.name()).with(SEX, identity.sex().name())
                .with(BIRTHDAY, identity.birthday().map(Object::toString).orElse(""))
                .with(CALENDAR, identity.calendar().name())
                .with(DOCUMENT, contact.documentKind().map(Enum::name).orElse(""))
                .with(DOCUMENT_NUMBER, contact.documentNumber()).with(PHONE, contact.phone())
                .with(EMAIL, contact.email()).with(ADDRESS, contact.address())
                .with(DELIVERIES, String.join("\n", contact.deliveries())).with(REMARK, preferences.remark())
                .with(SOURCE, preferences.source()).with(REFERRER, preferences.referrer())
                .with(SALES_PERSON, preferences.salesPerson()).with(TAGS, String.join(", ", preferences.tags()))
                .with(DISCOUNT, known.privileges().discountPercent().map(Object::toString).orElse(""))
                .with(POINTS, known.privileges().pointsPercent().map(Object::toString).orElse(""));
        return OwnSection.with(values.with(EXTERNAL, known.extras().externalNumber()), own, known.extras().own());
    }

    /** @param known what was looked at; where it was not whole, the contact stays as it is */
    static EditMember edit(MemberDetails known, List<OwnField> own, FormValues values) {
        return new EditMember(known.version(), identity(values),
                Optional.of(values).filter(_ -> known.whole()).map(MemberForm::contact), preferences(values),
                privileges(values), Optional.of(OwnSection.entered(own, values)),
                Optional.of(values.text(EXTERNAL)));
    }

    private static MemberIdentity identity(FormValues values) {
        return new MemberIdentity(values.text(NAME), values.choice(SEX, Sex.class).orElse(Sex.UNKNOWN),
                values.day(BIRTHDAY),
                values.choice(CALENDAR, BirthdayCalendar.class).orElse(BirthdayCalendar.SOLAR));
    }

    private static MemberPreferences preferences(FormValues values) {
        return new MemberPreferences(values.text(REMARK), values.text(SOURCE), values.text(REFERRER),
                values.text(SALES_PERSON), parts(values.text(TAGS), BETWEEN_TAGS));
    }

    private static MemberPrivileges privileges(FormValues values) {
        return new MemberPrivileges(percent(values, DISCOUNT), percent(values, POINTS));
    }

    private static MemberContact contact(FormValues values) {
        return new MemberContact(values.text(PHONE), values.text(EMAIL), values.text(ADDRESS),
                parts(values.text(DELIVERIES), "\\R"), values.choice(DOCUMENT, DocumentKind.class),
                values.text(DOCUMENT_NUMBER));
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Optional<Integer> percent(FormValues values, String key) {
        return values.number(key).map(Math::toIntExact);
    }

    private static FormSpec.Section identity(Texts texts) {
        var words = new MemberWords(texts);
        return new FormSpec.Section("identity", Field.required(NAME, new FieldType.Line(LONGEST)),
                Field.of(SEX, options(Stream.of(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN)
                        .map(one -> new FieldType.Option(one.name(), words.name(one))))),
                Field.of(BIRTHDAY, new FieldType.Day()).withHint(),
                Field.of(CALENDAR, options(Stream.of(BirthdayCalendar.values())
                        .map(one -> new FieldType.Option(one.name(), words.name(one))))).withHint());
    }

    /** Of a member: the external number as well, by which others may know the member. */
    private static FormSpec.Section known(Texts texts) {
        var fields = Stream.concat(identity(texts).fields().stream(), Stream.of(Field.of(EXTERNAL,
                new FieldType.Line(EnrolMember.EXTERNAL_NUMBER)).acrossBoth().withHint()));
        return new FormSpec.Section("identity", fields.toList());
    }

    private static FormSpec.Section contact(Texts texts) {
        var words = new MemberWords(texts);
        var none = Stream.of(new FieldType.Option("", texts.get("members.document.none")));
        return new FormSpec.Section("contact", Field.of(PHONE, new FieldType.Line(LONGEST_DOCUMENT)).withHint(),
                Field.of(EMAIL, new FieldType.Line(LONGEST)),
                Field.of(DOCUMENT, options(Stream.concat(none, Stream.of(DocumentKind.values())
                        .map(one -> new FieldType.Option(one.name(), words.name(one)))))),
                Field.of(DOCUMENT_NUMBER, new FieldType.Line(LONGEST_DOCUMENT)),
                Field.of(ADDRESS, new FieldType.Line(LONGEST_ADDRESS)).acrossBoth(),
                Field.of(DELIVERIES, new FieldType.Lines(LONGEST_DELIVERIES)).acrossBoth().withHint());
    }

    private static FormSpec.Section preferences() {
        return new FormSpec.Section("preferences", Field.of(SOURCE, new FieldType.Line(LONGEST_SOURCE)),
                Field.of(REFERRER, new FieldType.Line(LONGEST_DOCUMENT)).withHint(),
                Field.of(SALES_PERSON, new FieldType.Line(LONGEST_NUMBER)).withHint(),
                Field.of(TAGS, new FieldType.Line(LONGEST_REMARK)).withHint(),
                Field.of(REMARK, new FieldType.Lines(LONGEST_REMARK)).acrossBoth());
    }

    private static FormSpec.Section privileges() {
        return new FormSpec.Section("privileges", Field.of(DISCOUNT, new FieldType.Percent(1, 100)).withHint(),
                Field.of(POINTS, new FieldType.Percent(0, MOST_POINTS)).withHint());
    }

    private static FieldType options(Stream<FieldType.Option> options) {
        return new FieldType.Choice(options.toList());
    }
}
