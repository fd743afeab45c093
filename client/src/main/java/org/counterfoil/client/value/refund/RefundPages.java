package org.counterfoil.client.value.refund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.reports.refund.RefundPage;
import org.counterfoil.reports.refund.RefundReport;

/** Pages of refunds as PDF files in one folder. */
public final class RefundPages {

    private final Path folder;
    private final SessionScope session;

    public RefundPages(Path folder, SessionScope session) {
        this.folder = folder;
        this.session = session;
    }

    /** In the operator's own folder. */
    public static RefundPages ofOperator(SessionScope session) {
        return new RefundPages(Path.of(System.getProperty("user.home"), "Counterfoil"), session);
    }

    /** Writes the page and returns the file; not to be called on the UI thread. */
    public Path save(RefundSlip slip) {
        var desk = session.signedIn().desk();
        var page = new RefundPage(desk, session.texts().language(), desk.zone(),
                session.signedIn().operator().realName(), session.terminal().clock().instant(), slip);
        var file = folder.resolve("refund-" + slip.transaction().number() + ".pdf");
        try {
            Files.createDirectories(folder);
            return Files.write(file, new RefundReport().pdf(page));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the page could not be written: " + file, unwritable);
        }
    }
}
