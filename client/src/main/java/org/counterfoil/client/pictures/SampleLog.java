package org.counterfoil.client.pictures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.staff.ExportLog;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.common.staff.LogSubject;
import org.counterfoil.common.staff.OperatorLogApi;

/** Plays the operator log of one afternoon. */
public final class SampleLog implements OperatorLogApi {

    private final Sitting sitting;
    private final SampleJobs jobs = new SampleJobs();
    private final List<LogDetails> lines = new ArrayList<>();
    private LogFilter asked = LogFilter.all(1);

    public SampleLog(Sitting sitting) {
        this.sitting = sitting;
        add("organisation", "edit-store", "0007", LogRow.DONE, "contact=; discountPercent=100; name=" + store()
                + "; phone=021-6433 0027",
                "contact=" + manager() + "; discountPercent=95; name=" + store()
                        + "; phone=021-6433 0028");
        add("organisation", "close-store", "0000", "headquarters-stays", "", "");
        add("staff", "suspend", "0127", LogRow.DONE, "IN_SERVICE", "SUSPENDED");
        add("staff", "edit-role", sitting.name("早班", "Early shift", "Ca sáng"), "changed-meanwhile", "", "");
        add("job", "export-transactions", "7000042", LogRow.DONE, "", "12480");
        add("staff", "sign-in", "0001", LogRow.DONE, "", "");
    }

    /** What was last asked for. */
    public LogFilter asked() {
        return asked;
    }

    /** The download centre that exports go to. */
    public SampleJobs jobs() {
        return jobs;
    }

    @Override
    public PageOf<LogRow> list(LogFilter filter) {
        asked = filter;
        return new PageOf<>(lines.stream().map(LogDetails::line).filter(line -> found(line, filter)).toList(),
                Optional.empty());
    }

    @Override
    public int count(LogFilter filter) {
        return list(filter).rows().size();
    }

    @Override
    public LogDetails details(long id) {
        return lines.stream().filter(line -> line.line().id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.LOG_LINE_UNKNOWN).thrown());
    }

    @Override
    public JobRow export(ExportLog wanted) {
        return jobs.add("export-operator-log", Map.of(), wanted.layout(), Sitting.NOW);
    }

    private static boolean found(LogRow line, LogFilter filter) {
        return (!filter.refused() || !line.outcome().equals(LogRow.DONE))
                && (filter.in() != LogSubject.SUBJECT || filter.text().isEmpty()
                        || line.subject().equals(filter.text()));
    }

    private void add(String module, String action, String subject, String outcome, String before, String after) {
        var id = lines.size() + 1;
        lines.add(new LogDetails(new LogRow(id, Sitting.NOW.minus(Duration.ofMinutes(11L * id)), module, action,
                subject, outcome, new LogRow.Who("0001", manager()),
                new LogRow.Place(sitting.name("商户总部", "Headquarters", "Trụ sở chính"), "1873300001"), "10.20.7.14",
                Optional.of(40_817L)), before, after));
    }

    private String manager() {
        return sitting.name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn");
    }

    private String store() {
        return sitting.name("长乐路店", "Changle Road", "Đường Trường Lạc");
    }
}
