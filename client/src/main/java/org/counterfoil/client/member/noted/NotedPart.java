package org.counterfoil.client.member.noted;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.noted.MemberNote;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.member.noted.SpecialDay;

/** Special days and notes of a member, each with what takes it away, and what adds another. */
public final class NotedPart extends VBox {

    private static final double MOMENT = 132;

    private final NotedViewModel model;
    private final long member;
    private final Texts texts;
    private final Doors doors;

    /** Where the buttons lead. */
    public interface Doors {

        /** Opens a form in place of the drawer; the title is a text's key. */
        void form(FormModel<?> form, String title);

        /** Opens the member anew, since something has changed. */
        void again();
    }

    public NotedPart(NotedViewModel model, long member, Noted noted, Texts texts, Doors doors) {
        super(18);
        this.model = model;
        this.member = member;
        this.texts = texts;
        this.doors = doors;
        var days = new VBox(8);
        noted.days().forEach(day -> days.getChildren().add(line(when(day), day.name(), "remove-day",
                () -> model.remove(member, day, _ -> doors.again()))));
        var notes = new VBox(8);
        noted.notes().forEach(note -> notes.getChildren().add(line(texts.figures().dateTime(note.at()), told(note),
                "remove-note", () -> model.remove(member, note, _ -> doors.again()))));
        getChildren().addAll(titled("noted.days", "noted.add-day", "add-day", days),
                titled("noted.notes", "noted.add-note", "add-note", notes));
    }

    private Node titled(String title, String add, String id, VBox lines) {
        var head = Nodes.row(12, Nodes.label(texts.get(title), "section-title"), Nodes.spacer());
        if (model.mayChange()) {
            var button = Nodes.button(texts.get(add), "soft", "sm");
            button.setId(id);
            button.setOnAction(_ -> doors.form(
                    id.equals("add-day")
                            ? model.addingDay(member, doors::again)
                            : model.addingNote(member, doors::again),
                    add));
            head.getChildren().add(button);
        }
        return Nodes.column(10, head, lines.getChildren().isEmpty()
                ? Nodes.wrapping(texts.get("noted.none"), "muted", "t-13")
                : lines);
    }

    private Node line(String moment, String words, String id, Runnable away) {
        var row = Nodes.row(12, Nodes.width(Nodes.wrapping(moment, "muted", "t-13"), MOMENT),
                Nodes.grow(Nodes.wrapping(words, "t-14")));
        if (model.mayChange()) {
            row.getChildren().add(remove(id, away));
        }
        return row;
    }

    private Button remove(String id, Runnable away) {
        var button = Nodes.iconButton("close", texts.get("noted.remove"));
        button.setId(id);
        button.setOnAction(_ -> away.run());
        return button;
    }

    private String when(SpecialDay day) {
        var date = texts.figures().date(day.day());
        return day.lunar().map(lunar -> texts.get(lunar.leap() ? "members.birthday-leap" : "members.birthday-lunar",
                "day", date, "month", lunar.month(), "date", lunar.day())).orElse(date);
    }

    private String told(MemberNote note) {
        return texts.get("noted.line", "text", note.text(), "by", note.by());
    }
}
