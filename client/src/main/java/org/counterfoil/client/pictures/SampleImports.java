package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.CarryOutImport;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportCounts;
import org.counterfoil.common.shared.imports.ImportForm;
import org.counterfoil.common.shared.imports.ImportMode;
import org.counterfoil.common.shared.imports.ImportState;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.common.shared.imports.ImportedRow;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;

/** Plays the import of employees: every job waits until {@link #finish} is called. Three rows of each file are bad. */
public final class SampleImports implements ImportApi {

    /** Whoever says that anything comes to this says what the file does not come to. */
    public static final long WRONG = 4_00;

    private static final int BAD = 3;

    private final List<ImportView> imports = new ArrayList<>();
    private final Map<UUID, Integer> bytes = new HashMap<>();
    private int rows = 120;
    private int kept = 1;
    private List<String> controlled = List.of();
    private Map<String, Long> controls = Map.of();
    private Optional<ImportMode> mode = Optional.empty();
    private Optional<ImportWords> words = Optional.empty();

    /** How many rows the next file has, three of which are bad unless there are no more than three. */
    public void rows(int count) {
        rows = count;
    }

    /** How many of the rows that were added can't be taken back. */
    public void keeps(int count) {
        kept = count;
    }

    /** How the last one was carried out. */
    public Optional<ImportMode> mode() {
        return mode;
    }

    /** In which words the last one was asked for. */
    public Optional<ImportWords> words() {
        return words;
    }

    /** Of the members' list: what has to be said before it is carried out. */
    public SampleImports ofMembers() {
        controlled = List.of(ImportView.ROWS, "principal", "bonus", "points", "counts");
        return this;
    }

    /** Of the teams: the same. */
    public SampleImports ofTeams() {
        controlled = List.of(ImportView.ROWS, "subCards");
        return this;
    }

    /** What was said. */
    public Map<String, Long> controls() {
        return controls;
    }

    /** Bytes of the newest file. */
    public int bytes() {
        return bytes.get(newest().id());
    }

    public ImportView newest() {
        return imports.getFirst();
    }

    /** The job has come so far. */
    public void advance(long done, long total) {
        put(newest(), newest().state(), newest().counts(), Optional.of(job(JobState.RUNNING, done,
                Optional.of(total))), newest().refusal());
    }

    /** The job that is at work ends well. */
    public void finish() {
        var view = newest();
        var bad = rows > BAD ? BAD : 0;
        switch (view.state()) {
            case CHECKING -> rest(view, ImportState.CHECKED, new ImportCounts(rows - bad, bad, 0, 0, 0));
            case CARRYING_OUT -> rest(view, ImportState.CARRIED_OUT, new ImportCounts(0, bad, rows - bad, 0, 0));
            case UNDOING -> rest(view, ImportState.UNDONE, new ImportCounts(0, bad, 0, rows - bad - kept,
                    kept));
            case UPLOADING, REFUSED, CHECKED, CARRIED_OUT, UNDONE -> {
            }
        }
    }

    /** The file as a whole is refused. */
    public void refuse(Refusal why) {
        put(newest(), ImportState.REFUSED, newest().counts(), Optional.empty(), Optional.of(why));
    }

    @Override
    public ImportForm form(String list) {
        return new ImportForm(list, List.of(ImportColumn.code("staffNumber", true, 20, "0127"),
                ImportColumn.text("realName", true, 60, ""), ImportColumn.text("role", true, 60, ""),
                ImportColumn.code("phone", false, 20, "13800138000")));
    }

    @Override
    public byte[] template(String list, ImportWords wanted) {
        words = Optional.of(wanted);
        return new byte[]{'P', 'K'};
    }

    @Override
    public List<ImportView> mine(String list) {
        return List.copyOf(imports);
    }

    @Override
    public ImportView begin(BeginImport command) {
        words = Optional.of(command.words());
        var id = new UUID(8, imports.size() + 1L);
        imports.addFirst(new ImportView(id, command.list(), command.file(), ImportState.UPLOADING, Optional.empty(),
                new ImportCounts(0, 0, 0, 0, 0), List.of("staffNumber"), Map.of(), controlled, Map.of(),
                Optional.empty(), Sitting.NOW,
                Optional.empty()));
        bytes.put(id, 0);
        return newest();
    }

    @Override
    public void piece(UUID id, int place, byte[] content) {
        bytes.merge(id, content.length, Integer::sum);
    }

    @Override
    public ImportView check(UUID id) {
        return hand(id, ImportState.CHECKING);
    }

    @Override
    public ImportView one(UUID id) {
        return imports.stream().filter(view -> view.id().equals(id)).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.IMPORT_UNKNOWN).thrown());
    }

    @Override
    public PageOf<ImportedRow> troubles(UUID id, PageWanted page) {
        var view = one(id);
        var troubles = new ArrayList<ImportedRow>();
        if (view.counts().bad() > 0) {
            troubles.addAll(controlled.isEmpty() ? people() : members());
        }
        if (view.counts().kept() > 0) {
            troubles.add(row(97, Refusal.of(RefusalCode.ROW_CHANGED_SINCE)));
        }
        return new PageOf<>(troubles, Optional.empty());
    }

    @Override
    public ImportView carryOut(UUID id, CarryOutImport command) {
        if (command.controls().values().stream().anyMatch(total -> total == WRONG)) {
            throw Refusal.of(RefusalCode.CONTROL_TOTAL_DIFFERS, "field", "principal").with("told", "4.00")
                    .with("found", "1204.50").thrown();
        }
        mode = Optional.of(command.mode());
        controls = command.controls();
        return hand(id, ImportState.CARRYING_OUT);
    }

    @Override
    public ImportView undo(UUID id) {
        return hand(id, ImportState.UNDOING);
    }

    private static List<ImportedRow> people() {
        return List.of(row(14, Refusal.of(RefusalCode.STAFF_NUMBER_TAKEN, "field", "staffNumber")
                .with("number", "0127")), row(52, Refusal.of(RefusalCode.PHONE_MALFORMED, "field", "phone")),
                row(96, Refusal.of(RefusalCode.ROW_TWICE, "field", "staffNumber").with("line", 31)));
    }

    private static List<ImportedRow> members() {
        return List.of(row(14, Refusal.of(RefusalCode.MEMBER_PHONE_TAKEN, "field", "phone")),
                row(52, Refusal.of(RefusalCode.BIRTHDAY_IN_FUTURE, "field", "birthday")),
                row(96, Refusal.of(RefusalCode.ROW_TWICE, "field", "card").with("line", 31)));
    }

    private ImportView hand(UUID id, ImportState state) {
        var view = one(id);
        return put(view, state, view.counts(), Optional.of(job(JobState.QUEUED, 0, Optional.empty())),
                Optional.empty());
    }

    private void rest(ImportView view, ImportState state, ImportCounts counts) {
        put(view, state, counts, Optional.of(job(JobState.DONE, rows, Optional.of((long) rows))), Optional.empty());
    }

    private ImportView put(ImportView view, ImportState state, ImportCounts counts, Optional<JobRow> job,
            Optional<Refusal> refusal) {
        var now = new ImportView(view.id(), view.list(), view.file(), state, job, counts, view.titles(),
                view.totals(), view.controlled(), view.controls(), refusal, view.created(), view.carriedOut());
        imports.replaceAll(one -> one.id().equals(view.id()) ? now : one);
        return now;
    }

    private static JobRow job(JobState state, long done, Optional<Long> total) {
        return new JobRow(new UUID(9, 1), "import-check", Map.of("file", ""), state, done, total, Sitting.NOW,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ImportedRow row(int line, Refusal why) {
        return new ImportedRow(line, List.of("0127"), Optional.of(why));
    }
}
