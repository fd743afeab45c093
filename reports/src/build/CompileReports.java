import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** A step of the build: compiles every {@code .jrxml} under the first path into the second, where it is newer. */
final class CompileReports {

    private CompileReports() {}

    public static void main(String[] paths) throws IOException, JRException {
        var sources = Path.of(paths[0]);
        var target = Path.of(paths[1]);
        try (var files = Files.walk(sources)) {
            for (var source : files.filter(file -> file.toString().endsWith(".jrxml")).toList()) {
                var name = sources.relativize(source).toString().replaceAll("jrxml$", "jasper");
                compile(source, target.resolve(name));
            }
        }
    }

    private static void compile(Path source, Path compiled) throws IOException, JRException {
        if (Files.exists(compiled)
                && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) > 0) {
            return;
        }
        Files.createDirectories(compiled.getParent());
        JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
    }
}
