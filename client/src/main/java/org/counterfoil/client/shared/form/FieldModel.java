package org.counterfoil.client.shared.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.counterfoil.client.shared.form.FieldReader.Reading;
import org.counterfoil.client.shared.ui.Notice;

/** What is typed in one field, and what is wrong with it. */
public final class FieldModel {

    private final Field field;
    private final FieldReader reader;
    private String before;
    private final StringProperty typed;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Notice> error = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyObjectWrapper<Notice> meanwhile = new ReadOnlyObjectWrapper<>(Notice.NONE);

    /** @param value what stood there before, in its canonical form */
    public FieldModel(Field field, String value, FieldReader reader) {
        this.field = field;
        this.reader = reader;
        this.before = value;
        this.typed = new SimpleStringProperty(reader.typed(field.type(), value));
        typed.addListener((property, was, now) -> corrected());
    }

    public Field field() {
        return field;
    }

    /** As it stands in the control. */
    public StringProperty typed() {
        return typed;
    }

    /** Whether it has a meaning, as far as other fields say. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    void show(boolean meant) {
        shown.set(meant);
    }

    /** Why it can't stay so; {@link Notice#NONE} when nothing is wrong. */
    public ReadOnlyObjectProperty<Notice> error() {
        return error.getReadOnlyProperty();
    }

    /** What somebody else has made of it while it was filled in; {@link Notice#NONE} when nothing. */
    public ReadOnlyObjectProperty<Notice> meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    /** Whether something is wrong that was shown. */
    public boolean wrong() {
        return shown.get() && !error.get().equals(Notice.NONE);
    }

    /** Checks what is typed, as when the field is left, and writes it as the house writes it. */
    public void leave() {
        if (!shown.get()) {
            return;
        }
        switch (reader.read(field, typed.get())) {
            case Reading.Value(var value) -> typed.set(reader.typed(field.type(), value));
            case Reading.Wrong(var why) -> error.set(why);
        }
    }

    /** Whether it says something else than before. */
    public boolean changed() {
        return shown.get() && !(reader.read(field, typed.get()) instanceof Reading.Value(var value)
                ? value.equals(before)
                : typed.get().strip().equals(before));
    }

    /** In its canonical form; empty when nothing is typed, where it is wrong, and while it has no meaning. */
    public String value() {
        return shown.get() && reader.read(field, typed.get()) instanceof Reading.Value(var value) ? value : "";
    }

    /** As it was at first, with nothing wrong. */
    public void restore() {
        typed.set(reader.typed(field.type(), before));
        forget();
    }

    /**
     * Somebody else has saved it. What nobody touched here becomes what it is by now; what was typed stays, and the
     * other's value is told. Returns whether it is another one than before.
     *
     * @param now in its canonical form
     */
    boolean saved(String now) {
        var was = before;
        if (now.equals(was)) {
            return false;
        }
        var touched = changed();
        before = now;
        if (!touched) {
            restore();
            meanwhile.set(Meanwhile.taken());
        } else if (changed()) {
            var other = new Meanwhile(field.type(), reader);
            typed.set(other.joined(was, typed.get(), now));
            meanwhile.set(other.kept(was, now));
        }
        return true;
    }

    /** Says what the server finds wrong. */
    void refuse(Notice why) {
        error.set(why);
    }

    private void forget() {
        error.set(Notice.NONE);
    }

    /** An error goes as soon as the reason is gone; a new one waits until the field is left. */
    private void corrected() {
        if (wrong() && reader.read(field, typed.get()) instanceof Reading.Value) {
            forget();
        }
    }
}
