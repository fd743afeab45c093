package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.LunarDay;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.noted.AddSpecialDay;
import org.counterfoil.common.member.noted.ChangeTags;
import org.counterfoil.common.member.noted.MemberNote;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.member.noted.SpecialDay;

/** Plays what is noted of members, the same of each of them. */
public final class SampleNotes implements MemberNotesApi {

    private final List<SpecialDay> days = new ArrayList<>();
    private final List<MemberNote> notes = new ArrayList<>();
    private final List<ChangeTags> changes = new ArrayList<>();
    private final Sitting sitting;

    /** @param sitting whose language it is in */
    public SampleNotes(Sitting sitting) {
        this.sitting = sitting;
        days.add(new SpecialDay(new UUID(0, 1), sitting.name("结婚纪念日", "Wedding day", "Ngày cưới"),
                LocalDate.of(2015, 10, 1), BirthdayCalendar.SOLAR, Optional.empty()));
        days.add(new SpecialDay(new UUID(0, 2), sitting.name("孩子生日", "Her child's birthday", "Sinh nhật con"),
                LocalDate.of(2018, 5, 20), BirthdayCalendar.LUNAR, Optional.of(new LunarDay(4, 6, false))));
        notes.add(new MemberNote(new UUID(0, 3),
                sitting.name("下次来店留靠窗的位子。", "Keep a seat by the window next time.", "Lần sau giữ chỗ cạnh cửa sổ."),
                Sitting.NOW.minusSeconds(3 * 86_400), writer()));
    }

    /** Which tags were given and taken away. */
    public List<ChangeTags> changes() {
        return List.copyOf(changes);
    }

    /** Notes as they are now. */
    public List<MemberNote> notes() {
        return List.copyOf(notes);
    }

    /** Special days as they are now. */
    public List<SpecialDay> days() {
        return List.copyOf(days);
    }

    @Override
    public List<String> tags() {
        return List.of(sitting.name("爱喝绿茶", "Green tea", "Trà xanh"), sitting.name("送礼客", "Buys gifts", "Mua làm quà"));
    }

    @Override
    public List<String> changeTags(long id, ChangeTags command) {
        changes.add(command);
        return command.add();
    }

    @Override
    public Noted noted(long id) {
        return new Noted(days, notes);
    }

    @Override
    public Noted addNote(long id, AddNote command) {
        notes.addFirst(new MemberNote(command.key(), command.text(), Sitting.NOW, writer()));
        return noted(id);
    }

    @Override
    public Noted removeNote(long id, UUID key) {
        notes.removeIf(note -> note.key().equals(key));
        return noted(id);
    }

    @Override
    public Noted addSpecialDay(long id, AddSpecialDay command) {
        days.add(new SpecialDay(command.key(), command.name(), command.day(), command.calendar(), Optional.empty()));
        return noted(id);
    }

    @Override
    public Noted removeSpecialDay(long id, UUID key) {
        days.removeIf(day -> day.key().equals(key));
        return noted(id);
    }

    private String writer() {
        return sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn");
    }
}
