package org.counterfoil.server.member;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.MergeField;
import org.counterfoil.common.member.Sex;

/**
 * All of a profile that a merge may choose from, whole; field by field.
 *
 * @param externalNumber is not chosen: it goes along where the other one has none
 */
record MergedProfile(MemberIdentity identity, MemberContact contact, MemberPreferences preferences,
        MemberPrivileges privileges, Optional<LocalDate> validUntil, Optional<String> externalNumber) {

    /** What a member has who has no such field. */
    private static final Object NOTHING = "";

    static MergedProfile of(Member member) {
        return new MergedProfile(member.identity(), member.contact(), member.preferences(), member.privileges(),
                member.validUntil(), member.externalNumber());
    }

    /** The same, with the external number of another one where there is none. */
    MergedProfile knownAs(MergedProfile other) {
        return new MergedProfile(identity, contact, preferences, privileges, validUntil,
                externalNumber.or(other::externalNumber));
    }

    /** The external number that makes this one differ from what it was before. */
    Optional<String> numberSince(MergedProfile before) {
        return externalNumber.filter(_ -> before.externalNumber.isEmpty());
    }

    /** The same with one field of another one. */
    MergedProfile taking(MergeField field, MergedProfile other) {
        return switch (field) {
            case NAME, SEX, BIRTHDAY -> new MergedProfile(taking(field, other.identity), contact, preferences,
                    privileges, validUntil, externalNumber);
            case PHONE, EMAIL, DOCUMENT, ADDRESS, DELIVERIES -> new MergedProfile(identity,
                    taking(field, other.contact), preferences, privileges, validUntil, externalNumber);
            case SOURCE, REFERRER, SALES_PERSON, TAGS, REMARK -> new MergedProfile(identity, contact,
                    taking(field, other.preferences), privileges, validUntil, externalNumber);
            case PRIVILEGES -> new MergedProfile(identity, contact, preferences, other.privileges, validUntil,
                    externalNumber);
            case VALID_UNTIL -> new MergedProfile(identity, contact, preferences, privileges, other.validUntil,
                    externalNumber);
        };
    }

    private MemberIdentity taking(MergeField field, MemberIdentity other) {
        return new MemberIdentity(field == MergeField.NAME ? other.name() : identity.name(),
                field == MergeField.SEX ? other.sex() : identity.sex(),
                field == MergeField.BIRTHDAY ? other.birthday() : identity.birthday(),
                field == MergeField.BIRTHDAY ? other.calendar() : identity.calendar());
    }

    private MemberContact taking(MergeField field, MemberContact other) {
        var document = field == MergeField.DOCUMENT ? other : contact;
        return new MemberContact(field == MergeField.PHONE ? other.phone() : contact.phone(),
                field == MergeField.EMAIL ? other.email() : contact.email(),
                field == MergeField.ADDRESS ? other.address() : contact.address(),
                field == MergeField.DELIVERIES ? other.deliveries() : contact.deliveries(), document.documentKind(),
                document.documentNumber());
    }

    private MemberPreferences taking(MergeField field, MemberPreferences other) {
        return new MemberPreferences(field == MergeField.REMARK ? other.remark() : preferences.remark(),
                field == MergeField.SOURCE ? other.source() : preferences.source(),
                field == MergeField.REFERRER ? other.referrer() : preferences.referrer(),
                field == MergeField.SALES_PERSON ? other.salesPerson() : preferences.salesPerson(),
                field == MergeField.TAGS ? other.tags() : preferences.tags());
    }

    /** What stands in a field, to be compared. */
    Object value(MergeField field) {
        return switch (field) {
            case NAME -> identity.name();
            case SEX -> identity.sex();
            case BIRTHDAY -> identity.birthday().<Object>map(day -> day + " " + identity.calendar()).orElse(NOTHING);
            case PHONE -> contact.phone();
            case EMAIL -> contact.email();
            case DOCUMENT -> contact.documentKind().<Object>map(kind -> kind + " " + contact.documentNumber())
                    .orElse(NOTHING);
            case ADDRESS -> contact.address();
            case DELIVERIES -> String.join("\n", contact.deliveries());
            case SOURCE -> preferences.source();
            case REFERRER -> preferences.referrer();
            case SALES_PERSON -> preferences.salesPerson();
            case TAGS -> String.join(",", preferences.tags());
            case REMARK -> preferences.remark();
            case PRIVILEGES -> privileges.equals(MemberPrivileges.NONE) ? NOTHING : privileges;
            case VALID_UNTIL -> validUntil.<Object>map(day -> day).orElse(NOTHING);
        };
    }

    /** Whether the field lacks here and stands there, so that it is worth taking; no last day is lacking nothing. */
    boolean lacks(MergeField field, MergedProfile other) {
        return switch (field) {
            case NAME, VALID_UNTIL -> false;
            case SEX -> identity.sex() == Sex.UNKNOWN
                    && other.identity.sex() != Sex.UNKNOWN;
            default -> value(field).equals(NOTHING) && !other.value(field).equals(NOTHING);
        };
    }
}
