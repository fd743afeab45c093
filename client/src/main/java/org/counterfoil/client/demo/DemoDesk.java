package org.counterfoil.client.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.tour.server.ServerProcess;

/** The front desk that the demo opens, and who works there; the demo data knows them under the same names. */
final class DemoDesk {

    static final String TERMINAL = "1873200001";
    static final String STAFF = "0127";
    static final String PASSWORD = "counterfoil";

    /** The server makes the demo's data, and lets people sign in at terminals that are tied to no machine. */
    static final ServerProcess.Given SERVER = new ServerProcess.Given(List.of(),
            List.of("--counterfoil.demo=true", "--counterfoil.terminals.bound=allowed"));

    private DemoDesk() {}

    /** The client's arguments for this desk; a tour prints its receipts into files. */
    static List<String> arguments(Optional<Path> pictures) {
        var arguments = new ArrayList<>(List.of("--terminal=" + TERMINAL, "--staff=" + STAFF, "--language=zh-CN",
                "--theme=light"));
        pictures.ifPresent(directory -> arguments.add("--printer=connection=file;paper=80;path="
                + directory.resolve("receipts")));
        return arguments;
    }
}
