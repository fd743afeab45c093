package org.counterfoil.client.organisation.store;

import java.util.List;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** The form that grants more of a quota, or takes it back. */
public final class QuotaForm {

    /** How much is granted or taken back; refusals that no quota suffices land here. */
    static final String AMOUNT = "amount";

    private static final String DIRECTION = "direction";
    private static final String REASON = "reason";
    private static final String GRANT = "grant";
    private static final String TAKE_BACK = "take-back";
    private static final int LONGEST_REASON = 200;

    private QuotaForm() {}

    /** For a quota of this kind. */
    public static FormSpec of(StoreQuota quota, Texts texts) {
        var directions = List.of(new FieldType.Option(GRANT, texts.get("stores.grant")),
                new FieldType.Option(TAKE_BACK, texts.get("stores.take-back")));
        var amount = switch (quota) {
            case RECHARGE -> new FieldType.Money(1, texts.figures().currency().most());
            case POINTS -> new FieldType.Whole(1, Amount.MAX);
        };
        return new FormSpec(StoreSpecs.AREA, new FormSpec.Section("adjustment",
                Field.required(DIRECTION, new FieldType.Choice(directions)), Field.required(AMOUNT, amount),
                Field.required(REASON, new FieldType.Line(LONGEST_REASON)).acrossBoth().withHint()));
    }

    /** Granting, unless somebody says otherwise. */
    public static FormValues fresh() {
        return FormValues.EMPTY.with(DIRECTION, GRANT);
    }

    /** In the quota's smallest unit; below zero takes back. */
    public static long amount(FormValues values) {
        var size = values.number(AMOUNT).orElseThrow();
        return values.text(DIRECTION).equals(TAKE_BACK) ? -size : size;
    }

    /**
     * Refuses a grant of more than the merchant has left, as the server would: merchant-quota-exhausted,
     * merchant-points-quota-exhausted, at the amount.
     */
    static void demandWithin(StoreQuota quota, FormValues values, long left) {
        var granted = amount(values);
        if (granted > left) {
            throw Refusal.of(switch (quota) {
                case RECHARGE -> RefusalCode.MERCHANT_QUOTA_EXHAUSTED;
                case POINTS -> RefusalCode.MERCHANT_POINTS_QUOTA_EXHAUSTED;
            }, "available", left).with("missing", granted - left).with("field", AMOUNT).thrown();
        }
    }

    /** In the words of who does it. */
    public static String reason(FormValues values) {
        return values.text(REASON);
    }
}
