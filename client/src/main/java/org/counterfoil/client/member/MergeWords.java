package org.counterfoil.client.member;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.issuing.MergePreview;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.MergeField;
import org.counterfoil.common.member.Sex;

/** What two members say of themselves, in words. */
record MergeWords(Texts texts) {

    private static final String BETWEEN = " · ";

    /** A field as it is shown; a dash where nothing is known. */
    String value(MergeField field, MemberDetails member) {
        var value = known(field, member);
        return value.isBlank() ? "—" : value;
    }

    /** Whether nothing is known. */
    boolean lacks(MergeField field, MemberDetails member) {
        return field == MergeField.SEX
                ? member.identity().sex() == Sex.UNKNOWN
                : known(field, member).isBlank();
    }

    private String known(MergeField field, MemberDetails member) {
        var words = new MemberWords(texts);
        var contact = member.contact();
        var noted = member.preferences();
        return switch (field) {
            case NAME -> member.identity().name();
            case SEX -> words.name(member.identity().sex());
            case BIRTHDAY -> words.birthday(member);
            case PHONE -> contact.phone();
            case EMAIL -> contact.email();
            case DOCUMENT -> words.document(member);
            case ADDRESS -> contact.address();
            case DELIVERIES -> String.join(" / ", contact.deliveries());
            case SOURCE -> noted.source();
            case REFERRER -> noted.referrer();
            case SALES_PERSON -> noted.salesPerson();
            case TAGS -> String.join(BETWEEN, noted.tags());
            case REMARK -> noted.remark();
            case PRIVILEGES -> privileges(member.privileges());
            case VALID_UNTIL -> words.until(member.validUntil());
        };
    }

    private String privileges(MemberPrivileges own) {
        var parts = Stream.of(own.discountPercent().map(rate -> texts.get("members.fact.discount") + " " + rate + "%"),
                own.pointsPercent().map(rate -> texts.get("members.fact.points") + " " + rate + "%"));
        return parts.flatMap(Optional::stream).collect(Collectors.joining(BETWEEN));
    }

    /** What tells one of two from the other: the name, or the number where the names are the same. */
    String apart(TwoMembers two, TwoMembers.Which which) {
        var member = two.side(which).member();
        return two.one().member().identity().name().equals(two.other().member().identity().name())
                ? member.number()
                : member.identity().name();
    }

    /** All cards, those that can be used first. */
    String cards(MergePreview.Side side) {
        return side.cards().isEmpty()
                ? texts.get("members.no-card")
                : side.cards().stream().map(CardOfMember::number).map(Figures::card)
                        .collect(Collectors.joining("\n"));
    }
}
