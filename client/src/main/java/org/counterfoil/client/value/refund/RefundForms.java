package org.counterfoil.client.value.refund;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.CoolOff;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.QuoteRefund;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.refund.RefundQuote;
import org.counterfoil.common.value.Tender;

/** The forms of refunds: which card and method, whom it is paid to, and how the holder was known. */
public final class RefundForms {

    /** Of the texts. */
    public static final String AREA = "refund.";

    private static final String CARD = "card";
    private static final String METHOD = "method";
    private static final String TENDER = "tender";
    private static final String HOLDER = "holder";
    private static final String BANK = "bank";
    private static final String ACCOUNT = "account";
    private static final String KIND = "identityKind";
    private static final String NOTE = "note";
    private static final String AFTER = "after";
    private static final String LEAVE = "leave";
    private static final String REASON = "reason";
    private static final String REMARK = "remark";
    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 200;

    private RefundForms() {}

    static FormSpec quote(Texts texts) {
        var methods = Stream.of(RefundMethod.values())
                .map(method -> new FieldType.Option(method.name(), texts.get(AREA + "method." + method.key())))
                .toList();
        return new FormSpec(AREA, new FormSpec.Section("quote",
                Field.required(CARD, new FieldType.Line(LONGEST_CARD)).acrossBoth().withHint(),
                Field.required(METHOD, new FieldType.Choice(methods)).acrossBoth().withHint()));
    }

    static FormValues quoted(String card) {
        return FormValues.EMPTY.with(CARD, card).with(METHOD, RefundMethod.PRINCIPAL_ONLY.name());
    }

    static QuoteRefund quote(FormValues values) {
        return new QuoteRefund(values.text(CARD), values.choice(METHOD, RefundMethod.class).orElseThrow());
    }

    static FormSpec payout(Texts texts) {
        var ways = List.of(Tender.CASH, Tender.BANK_TRANSFER).stream()
                .map(tender -> new FieldType.Option(tender.name(), texts.get("tender." + tender.key()))).toList();
        var afters = Stream.of(AfterRefund.values())
                .map(after -> new FieldType.Option(after.name(), texts.get(AREA + "after." + after.key()))).toList();
        return new FormSpec(AREA,
                new FormSpec.Section("payout", Field.required(TENDER, new FieldType.Choice(ways)).acrossBoth(),
                        Field.of(HOLDER, new FieldType.Line(LONGEST_NAME)),
                        Field.of(BANK, new FieldType.Line(LONGEST_NAME)),
                        Field.of(ACCOUNT, new FieldType.Line(LONGEST_CARD)).acrossBoth().withHint()),
                proof(texts),
                new FormSpec.Section("after", Field.required(AFTER, new FieldType.Choice(afters)).acrossBoth(),
                        Field.of(LEAVE, new FieldType.YesNo()).acrossBoth().withHint(),
                        Field.required(REASON, new FieldType.Line(LONGEST_NOTE)).acrossBoth()));
    }

    /** What is more than may be paid in cash goes to an account of the holder's name. */
    static FormValues payout(RefundQuote quote) {
        var cash = quote.working().refunded() <= quote.cashMost();
        return FormValues.EMPTY.with(TENDER, (cash ? Tender.CASH : Tender.BANK_TRANSFER).name())
                .with(HOLDER, quote.name()).with(AFTER, AfterRefund.KEEP.name());
    }

    /** An account is asked for only where one is paid into. */
    static <A> FormModel<A> withAccount(FormModel<A> form) {
        for (var field : List.of(HOLDER, BANK, ACCOUNT)) {
            form.showing(field, TENDER, Tender.BANK_TRANSFER.name());
        }
        return form;
    }

    static RefundBalance payout(RequestKey key, RefundQuote quote, FormValues values) {
        var bank = values.choice(TENDER, Tender.class).orElseThrow() == Tender.BANK_TRANSFER;
        var payout = bank
                ? Payout.transfer(values.text(HOLDER), values.text(BANK), values.text(ACCOUNT))
                : Payout.cash();
        return new RefundBalance(key, quote.card(), quote.working().method(), quote.working().refunded(), payout,
                identity(values), values.choice(AFTER, AfterRefund.class).orElseThrow(), values.yes(LEAVE),
                values.text(REASON));
    }

    /** Of a recharge that is paid back within its days. */
    public static FormSpec coolOff(Texts texts) {
        return new FormSpec(AREA, proof(texts), new FormSpec.Section("remark",
                Field.of(REMARK, new FieldType.Line(LONGEST_NOTE)).acrossBoth()));
    }

    /** The same, filled in. */
    public static CoolOff coolOff(RequestKey key, String number, FormValues values) {
        return new CoolOff(key, number, identity(values), values.text(REMARK));
    }

    private static IdentityCheck identity(FormValues values) {
        return new IdentityCheck(values.choice(KIND, IdentityCheck.Kind.class).orElseThrow(), values.text(NOTE));
    }

    private static FormSpec.Section proof(Texts texts) {
        return new FormSpec.Section("proof",
                Field.required(KIND, new FieldType.Choice(Stream.of(IdentityCheck.Kind.values())
                        .map(kind -> new FieldType.Option(kind.name(), texts.get("members.identity." + kind.key())))
                        .toList())).acrossBoth(),
                Field.required(NOTE, new FieldType.Line(LONGEST_NOTE)).acrossBoth().withHint());
    }
}
