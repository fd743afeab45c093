package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.common.member.ExportLevelChanges;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;

/** Plays who changed level: by what they did, by a void, by a period, by a hand. */
public final class SampleLevelChanges implements LevelChangeApi {

    private final SampleJobs jobs = new SampleJobs();
    private final List<LevelChangeRow> rows = new ArrayList<>();
    private final List<ChangeLevel> commands = new ArrayList<>();
    private final List<LevelChangeFilter> asked = new ArrayList<>();
    private final Sitting sitting;

    /** @param sitting whose language the names are in */
    public SampleLevelChanges(Sitting sitting) {
        this.sitting = sitting;
        var ordinary = sitting.name("普通会员", "Member", "Hội viên");
        var silver = sitting.name("银卡会员", "Silver", "Hạng bạc");
        var gold = sitting.name("金卡会员", "Gold", "Hạng vàng");
        keep(0, ordinary, silver, LevelMove.REACHED, "");
        keep(1, silver, gold, LevelMove.BY_HAND,
                sitting.name("周年答谢", "Anniversary", "Tri ân kỷ niệm"));
        keep(2, silver, ordinary, LevelMove.TAKEN_BACK, "");
        keep(3, gold, silver, LevelMove.NOT_KEPT, "");
    }

    /** Those to a level or from it. */
    List<LevelChangeRow> of(String level) {
        return rows.stream().filter(row -> row.before().equals(level) || row.after().equals(level)).toList();
    }

    /** What was asked to be changed. */
    public List<ChangeLevel> commands() {
        return List.copyOf(commands);
    }

    /** What the list was narrowed by last. */
    public LevelChangeFilter narrowed() {
        return asked.getLast();
    }

    @Override
    public PageOf<LevelChangeRow> list(LevelChangeFilter filter) {
        asked.add(filter);
        return new PageOf<>(shown(filter), Optional.empty());
    }

    @Override
    public int count(LevelChangeFilter filter) {
        return shown(filter).size();
    }

    @Override
    public ChangedLevels changeLevel(ChangeLevel command) {
        commands.add(command);
        return new ChangedLevels(command.members().size() - 1, 1);
    }

    @Override
    public JobRow export(ExportLevelChanges wanted) {
        return jobs.add("export-level-changes", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private List<LevelChangeRow> shown(LevelChangeFilter filter) {
        return rows.stream().filter(row -> filter.moves().isEmpty() || filter.moves().contains(row.move())).toList();
    }

    private void keep(int place, String before, String after, LevelMove move, String reason) {
        var names = List.of(sitting.name("陈晓云", "Chen Xiaoyun", "Trần Hiểu Vân"),
                sitting.name("林志远", "Lin Zhiyuan", "Lâm Chí Viễn"), sitting.name("黄敏", "Huang Min", "Hoàng Mẫn"),
                sitting.name("周婷", "Zhou Ting", "Chu Đình"));
        var byHand = move == LevelMove.BY_HAND;
        var operator = byHand
                ? new LevelChangeRow.Who("1001", sitting.name("林小满", "Lin Xiaoman", "Lâm Tiểu Mãn"))
                : new LevelChangeRow.Who("", "");
        var caused = move == LevelMove.REACHED || move == LevelMove.TAKEN_BACK;
        rows.add(new LevelChangeRow(40L - place, Sitting.NOW.minusSeconds(5_400L * place),
                new LevelChangeRow.Who("M1873002044%02d".formatted(15 + place), names.get(place)),
                move == LevelMove.NOT_KEPT ? "" : "62001873000004%02d".formatted(12 + place), before, after, move,
                operator, caused ? "2026112101000000002%d".formatted(place) : "", reason));
    }
}
