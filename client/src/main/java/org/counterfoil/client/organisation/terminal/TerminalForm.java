package org.counterfoil.client.organisation.terminal;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.EditTerminal;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalType;

/** The form of a terminal; its fields bear the names by which the server refuses them. */
final class TerminalForm {

    private static final String STORE = "store";
    private static final String TYPE = "type";
    private static final String ALIAS = "alias";
    private static final String GRADE = "grade";
    private static final String EXPIRES = "expires";
    private static final String CONTACT = "contact";
    private static final int LONGEST = 60;

    private TerminalForm() {}

    /**
     * For a new one.
     *
     * @param stores that can be chosen, by id
     * @param types  that can stand there
     */
    static FormSpec adding(List<FieldType.Option> stores, List<TerminalType> types, Texts texts) {
        var kinds = types.stream().map(type -> new FieldType.Option(type.name(), TerminalSpecs.name(type, texts)))
                .toList();
        return new FormSpec(TerminalSpecs.AREA, new FormSpec.Section("place",
                Field.required(STORE, new FieldType.Choice(stores)),
                Field.required(TYPE, new FieldType.Choice(kinds)).withHint()), profile(texts));
    }

    /** For one that is there: its store, type and number stay. */
    static FormSpec editing(Texts texts) {
        return new FormSpec(TerminalSpecs.AREA, profile(texts));
    }

    /** Where only one store can be chosen, it is chosen. */
    static FormValues fresh(List<FieldType.Option> stores) {
        var ordinary = FormValues.EMPTY.with(GRADE, TerminalGrade.ORDINARY.name());
        return stores.size() == 1 ? ordinary.with(STORE, stores.getFirst().value()) : ordinary;
    }

    static FormValues of(TerminalRow known) {
        var profile = known.profile();
        var values = FormValues.EMPTY.with(ALIAS, profile.alias()).with(GRADE, profile.grade().name())
                .with(CONTACT, profile.contact());
        return profile.expires().map(day -> values.with(EXPIRES, day)).orElse(values);
    }

    static AddTerminal add(FormValues values) {
        return new AddTerminal(values.number(STORE).orElseThrow(),
                values.choice(TYPE, TerminalType.class).orElseThrow(), profile(values));
    }

    static EditTerminal edit(TerminalRow known, FormValues values) {
        return new EditTerminal(known.id(), known.version(), profile(values));
    }

    private static FormSpec.Section profile(Texts texts) {
        var grades = Stream.of(TerminalGrade.values())
                .map(grade -> new FieldType.Option(grade.name(), TerminalSpecs.name(grade, texts))).toList();
        return new FormSpec.Section("terminal", Field.required(ALIAS, new FieldType.Line(LONGEST)).withHint(),
                Field.required(GRADE, new FieldType.Choice(grades)),
                Field.of(EXPIRES, new FieldType.Day()).withHint(), Field.of(CONTACT, new FieldType.Line(LONGEST)));
    }

    private static TerminalProfile profile(FormValues values) {
        return new TerminalProfile(values.text(ALIAS), values.choice(GRADE, TerminalGrade.class).orElseThrow(),
                values.day(EXPIRES), values.text(CONTACT));
    }
}
