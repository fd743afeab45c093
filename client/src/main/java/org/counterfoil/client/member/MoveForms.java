package org.counterfoil.client.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardDues;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.Purchase;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.issuing.ResetPin;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.CancelMember;
import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangeValidity;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.value.Tender;

/**
 * The forms of what becomes of members and cards. In an office nobody has the holder's PIN pad at hand: the operator
 * says how the holder was known.
 */
final class MoveForms {

    private static final String VALID_UNTIL = "validUntil";
    private static final String LEVEL = "level";
    private static final String REASON = "reason";
    private static final String PHONE = "phone";
    private static final String REMARK = "remark";
    private static final String KIND = "identityKind";
    private static final String NOTE = "note";
    private static final String FRESH = "fresh";
    private static final String PIN = "pin";
    private static final String LEAVE = "leave";
    private static final String LEAVE_ALL = "leaveAll";
    private static final String DEPOSIT = "deposit";
    private static final String FEE = "fee";
    private static final String WAIVED = "WAIVED";
    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_NOTE = 100;
    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_PIN = 8;
    private static final int LONGEST_REMARK = 200;
    private static final Optional<String> NO_PIN = Optional.empty();

    private MoveForms() {}

    static FormSpec validity() {
        return new FormSpec(MemberSpecs.AREA, new FormSpec.Section("validity",
                Field.of(VALID_UNTIL, new FieldType.Day()).acrossBoth().withHint(), remark()));
    }

    static FormValues validityOf(MemberDetails known) {
        return FormValues.EMPTY.with(VALID_UNTIL, known.validUntil().map(Object::toString).orElse(""));
    }

    static ChangeValidity validity(FormValues values) {
        return new ChangeValidity(values.day(VALID_UNTIL), values.text(REMARK));
    }

    /** For putting members in a level by hand. */
    static List<Field> level(List<FieldType.Option> levels) {
        return List.of(Field.required(LEVEL, new FieldType.Choice(levels)).acrossBoth(),
                Field.required(REASON, new FieldType.Line(LONGEST_REMARK)).acrossBoth());
    }

    static ChangeLevel level(UUID request, String member, FormValues values) {
        return new ChangeLevel(request, List.of(member), values.number(LEVEL).orElseThrow(), values.text(REASON));
    }

    static FormSpec phone() {
        return new FormSpec(MemberSpecs.AREA, new FormSpec.Section("phone",
                Field.of(PHONE, new FieldType.Line(LONGEST_PHONE)).acrossBoth().withHint(), remark()));
    }

    static BindPhone phone(FormValues values) {
        return new BindPhone(values.text(PHONE), values.text(REMARK));
    }

    /** For a card of a member, be it a further one. */
    static FormSpec further(Texts texts) {
        var tenders = Stream.concat(Stream.of(new FieldType.Option("", texts.get("members.no-deposit"))),
                tenders(texts));
        return new FormSpec(MemberSpecs.AREA, new FormSpec.Section("further", fresh(),
                Field.of(DEPOSIT, new FieldType.Choice(tenders.toList())).acrossBoth().withHint(), remark()));
    }

    static ActivateCard further(RequestKey key, MemberDetails member, FormValues values) {
        return new ActivateCard(key, values.text(FRESH), new CardHolder.Known(member.number()), Optional.empty(),
                NO_PIN, Optional.empty(), values.text(REMARK),
                new Purchase(values.choice(DEPOSIT, Tender.class), Optional.empty()));
    }

    /** For reporting a card lost or found. */
    static FormSpec report(Texts texts) {
        return new FormSpec(MemberSpecs.AREA, proof(texts), new FormSpec.Section("reason", remark()));
    }

    static ReportLost lost(RequestKey key, String card, FormValues values) {
        return new ReportLost(key, card, NO_PIN, identity(values), values.text(REMARK));
    }

    static ReportFound found(RequestKey key, String card, FormValues values) {
        return new ReportFound(key, card, NO_PIN, identity(values), values.text(REMARK));
    }

    /**
     * Asks what pays the fee where there is one.
     *
     * @param waiving whether it may be let go
     */
    static FormSpec replace(CardDues dues, boolean waiving, Texts texts) {
        return new FormSpec(MemberSpecs.AREA, new FormSpec.Section("replace", dues.fee() == 0
                ? new Field[]{fresh()}
                : new Field[]{fresh(), fee(waiving, texts)}),
                proof(texts), new FormSpec.Section("reason", remark()));
    }

    private static Field fee(boolean waiving, Texts texts) {
        if (!waiving) {
            return Field.required(FEE, new FieldType.Choice(tenders(texts).toList())).acrossBoth();
        }
        var waived = new FieldType.Option(WAIVED, texts.get("members.fee-waived"));
        return Field.required(FEE, new FieldType.Choice(Stream.concat(tenders(texts), Stream.of(waived)).toList()))
                .acrossBoth().withHint();
    }

    static ReplaceCard replace(RequestKey key, String card, FormValues values) {
        var waived = values.text(FEE).equals(WAIVED);
        return new ReplaceCard(key, card, values.text(FRESH), NO_PIN, NO_PIN, identity(values), values.text(REMARK),
                waived ? Optional.empty() : values.choice(FEE, Tender.class), waived);
    }

    static FormSpec cancel(Texts texts) {
        return new FormSpec(MemberSpecs.AREA,
                new FormSpec.Section("cancel", Field.of(LEAVE, new FieldType.YesNo()).acrossBoth().withHint()),
                proof(texts), new FormSpec.Section("reason", remark()));
    }

    static CancelCard cancel(RequestKey key, String card, FormValues values) {
        return new CancelCard(key, card, values.yes(LEAVE), NO_PIN, identity(values), values.text(REMARK));
    }

    /** What is charged as it usually is. */
    static FormValues fee(CardDues dues) {
        return dues.fee() == 0 ? FormValues.EMPTY : FormValues.EMPTY.with(FEE, Tender.CASH.name());
    }

    private static Stream<FieldType.Option> tenders(Texts texts) {
        return Stream.of(Tender.CASH, Tender.BANK_CARD, Tender.BANK_TRANSFER)
                .map(tender -> new FieldType.Option(tender.name(), texts.get("tender." + tender.key())));
    }

    /** For a member who leaves. */
    static FormSpec end() {
        return new FormSpec(MemberSpecs.AREA, new FormSpec.Section("end",
                Field.of(LEAVE_ALL, new FieldType.YesNo()).acrossBoth().withHint()),
                new FormSpec.Section("reason", remark()));
    }

    static CancelMember end(FormValues values) {
        return new CancelMember(values.yes(LEAVE_ALL), values.text(REMARK));
    }

    static FormSpec pin(Texts texts) {
        return new FormSpec(MemberSpecs.AREA, new FormSpec.Section("pin",
                Field.required(PIN, new FieldType.Secret(LONGEST_PIN)).acrossBoth().withHint()), proof(texts),
                new FormSpec.Section("reason", remark()));
    }

    static ResetPin pin(RequestKey key, String card, FormValues values) {
        return new ResetPin(key, card, values.text(PIN), identity(values), values.text(REMARK));
    }

    private static Optional<IdentityCheck> identity(FormValues values) {
        return values.choice(KIND, IdentityCheck.Kind.class)
                .map(kind -> new IdentityCheck(kind, values.text(NOTE)));
    }

    private static FormSpec.Section proof(Texts texts) {
        return new FormSpec.Section("proof",
                Field.required(KIND, new FieldType.Choice(Stream.of(IdentityCheck.Kind.values())
                        .map(kind -> new FieldType.Option(kind.name(), texts.get("members.identity." + kind.key())))
                        .toList())).acrossBoth(),
                Field.required(NOTE, new FieldType.Line(LONGEST_NOTE)).acrossBoth().withHint());
    }

    /** How holders were known, for many of them. */
    static List<Field> known(Texts texts) {
        return proof(texts).fields();
    }

    private static Field fresh() {
        return Field.required(FRESH, new FieldType.Line(LONGEST_CARD)).acrossBoth().withHint();
    }

    private static Field remark() {
        return Field.of(REMARK, new FieldType.Line(LONGEST_REMARK)).acrossBoth();
    }
}
