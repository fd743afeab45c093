package org.counterfoil.client.messaging.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.messaging.NoticeText;

/** The form of a notice; its fields bear the names by which the server refuses them. */
final class NoticeForm {

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String STORES = "stores";
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_STORES = 1_000;

    private NoticeForm() {}

    static FormSpec spec() {
        return new FormSpec(NoticeSpecs.AREA, new FormSpec.Section("text",
                Field.required(TITLE, new FieldType.Line(LONGEST_TITLE)).acrossBoth(),
                Field.required(TEXT, new FieldType.Lines(LONGEST_TEXT)).acrossBoth()),
                new FormSpec.Section("shown", Field.required(FROM, new FieldType.Day()),
                        Field.required(UNTIL, new FieldType.Day()),
                        Field.of(STORES, new FieldType.Line(LONGEST_STORES)).acrossBoth().withHint()));
    }

    /** For a new one: from today, for a week. */
    static FormValues fresh(LocalDate today) {
        return FormValues.EMPTY.with(FROM, today).with(UNTIL, today.plusWeeks(1));
    }

    static FormValues of(NoticeText known) {
        return FormValues.EMPTY.with(TITLE, known.title()).with(TEXT, known.text()).with(FROM, known.from())
                .with(UNTIL, known.until()).with(STORES, String.join(", ", new TreeSet<>(known.stores())));
    }

    /** Numbers of stores may be set apart by commas or blanks. */
    static NoticeText text(FormValues values) {
        return new NoticeText(values.text(TITLE), values.text(TEXT), values.day(FROM).orElseThrow(),
                values.day(UNTIL).orElseThrow(), Arrays.stream(values.text(STORES).split("[^A-Za-z0-9-]+"))
                        .filter(number -> !number.isEmpty()).collect(Collectors.toSet()));
    }
}
