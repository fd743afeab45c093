package org.counterfoil.client.member;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.member.TwoMembers.Which;
import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.member.MergeField;

/** The form that merges two members: who is kept, and of what they say differently whose it shall be. */
final class MergeForm {

    static final String AREA = "members.merge.";

    private static final String KEPT = "kept";
    private static final String INTO_BEARER = "intoBearer";
    private static final String REMARK = "remark-of-merge";
    private static final int LONGEST_REMARK = 200;

    private final TwoMembers two;
    private final MergeWords words;
    private final List<MergeField> differing;

    MergeForm(TwoMembers two, Texts texts) {
        this.two = two;
        this.words = new MergeWords(texts);
        this.differing = two.differing(words);
    }

    FormSpec spec() {
        var sections = new ArrayList<FormSpec.Section>();
        sections.add(new FormSpec.Section("kept", Field.required(KEPT, new FieldType.Choice(Stream.of(Which.values())
                .map(which -> new FieldType.Option(which.name(), words.apart(two, which))).toList()))
                .acrossBoth().withHint()));
        if (!differing.isEmpty()) {
            sections.add(new FormSpec.Section("fields", differing.stream().map(this::field).toList()));
        }
        var rest = new ArrayList<Field>();
        if (two.intoBearer()) {
            rest.add(Field.of(INTO_BEARER, new FieldType.YesNo()).acrossBoth());
        }
        rest.add(Field.of(REMARK, new FieldType.Line(LONGEST_REMARK)).acrossBoth());
        sections.add(new FormSpec.Section("rest", rest));
        return new FormSpec(AREA, sections);
    }

    private Field field(MergeField field) {
        return Field.required(field.key(), new FieldType.Choice(Stream.of(Which.values())
                .map(which -> new FieldType.Option(which.name(), words.value(field, two.side(which).member())))
                .toList())).acrossBoth();
    }

    /** Who was chosen first is kept. */
    FormValues first() {
        var values = FormValues.EMPTY.with(KEPT, Which.ONE.name());
        for (var field : differing) {
            values = values.with(field.key(), two.usual(field, Which.ONE, words).name());
        }
        return values;
    }

    /** Whoever is kept: what nobody has chosen otherwise follows. */
    void follow(FormModel<?> model) {
        model.field(KEPT).typed().addListener((_, before, now) -> differing.forEach(field -> {
            var typed = model.field(field.key()).typed();
            if (typed.get().equals(two.usual(field, Which.valueOf(before), words).name())) {
                typed.set(two.usual(field, Which.valueOf(now), words).name());
            }
        }));
    }

    MergeMembers command(RequestKey key, FormValues values) {
        var kept = Which.valueOf(values.text(KEPT));
        var taken = differing.stream().filter(field -> !values.text(field.key()).equals(kept.name())).toList();
        return new MergeMembers(key, two.side(kept).member().id(), two.side(kept.opposite()).member().id(), taken,
                values.yes(INTO_BEARER), values.text(REMARK));
    }
}
