package org.counterfoil.reports.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;

/** A report that was compiled with the build, loaded once. Only our own are ever loaded. */
public final class CompiledReport {

    private final JasperReport report;

    private CompiledReport(JasperReport report) {
        this.report = report;
    }

    /** The report that stands beside its class under the same name. */
    public static CompiledReport of(Class<?> owner) {
        var name = owner.getSimpleName() + ".jasper";
        try (var stream = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new CompiledReport((JasperReport) JRLoader.loadObject(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("the report " + name + " is damaged", e);
        }
    }

    /** A PDF of as many pages as the rows need. */
    public byte[] pages(Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
        return pdf(new HashMap<>(parameters), rows);
    }

    /** A PDF of one page that is as long as the rows need. */
    public byte[] onePage(Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
        var filling = new HashMap<>(parameters);
        filling.put(JRParameter.IS_IGNORE_PAGINATION, true);
        return pdf(filling, rows);
    }

    private byte[] pdf(Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
        try {
            return JasperExportManager.exportReportToPdf(
                    JasperFillManager.fillReport(report, parameters, new JRMapCollectionDataSource(rows)));
        } catch (JRException e) {
            throw new IllegalStateException("the report " + report.getName() + " can't be made", e);
        }
    }
}
