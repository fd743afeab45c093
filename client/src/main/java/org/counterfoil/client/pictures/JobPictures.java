package org.counterfoil.client.pictures;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import javafx.scene.Parent;

import org.counterfoil.client.shared.job.JobsRoute;
import org.counterfoil.client.shared.job.JobsScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;

/** The download centre: with jobs in every state, and empty. */
final class JobPictures implements PictureBook {

    private static final String SCREEN = "screen";

    @Override
    public List<Picture> pictures() {
        return List.of(new Picture("downloads", sitting -> shell(sitting, filled(sitting)), JobPictures::open),
                new Picture("downloads-empty", sitting -> shell(sitting, new SampleJobs()), JobPictures::open));
    }

    private static void open(Parent root) {
        ((JobsScreen) root.getProperties().get(SCREEN)).opened();
    }

    private static Parent shell(Sitting sitting, SampleJobs jobs) {
        var session = sitting.administrator(new Played().with(JobApi.class, jobs));
        var entry = new Entry("job.title", "get_app", Permission.EXPORT, new JobsRoute());
        var shell = new OfficeShell(session, List.of(entry), new Staying());
        var screen = new JobsScreen(new ScreenScope(session, shell.overlays(), other -> {}));
        shell.show(screen);
        shell.mark(entry);
        shell.node().getProperties().put(SCREEN, screen);
        return shell.node();
    }

    private static SampleJobs filled(Sitting sitting) {
        var jobs = new SampleJobs();
        jobs.cancel(ask(jobs, sitting, 40).id());
        jobs.fail(ask(jobs, sitting, 12).id(), new JobRow.Failure(true, RefusalCode.NOT_PERMITTED.key()));
        jobs.fail(ask(jobs, sitting, 11).id(), new JobRow.Failure(false, "UX3HTP3"));
        jobs.finish(ask(jobs, sitting, 7).id(), 12_480, new byte[1_240_000]);
        jobs.advance(ask(jobs, sitting, 2).id(), 47_000, 100_000);
        ask(jobs, sitting, 1);
        return jobs;
    }

    private static JobRow ask(SampleJobs jobs, Sitting sitting, int daysBack) {
        var name = sitting.texts().get("transactions.title");
        var layout = new ExportLayout(FileFormat.XLSX, name, List.of(new ExportLayout.Column("number", name)),
                Map.of());
        var to = Sitting.TODAY.minusDays(daysBack);
        return jobs.add("export-transactions", Map.of("from", to.minusDays(6).toString(), "to", to.toString()), layout,
                Sitting.NOW.minus(Duration.ofMinutes(daysBack)));
    }
}
