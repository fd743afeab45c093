package org.counterfoil.client.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleImports;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.HeldExecutor;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.imports.ImportApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of earlier imports may come late. */
class LateListTest {

    @TempDir
    private Path folder;
    private final HeldExecutor calls = new HeldExecutor();

    @Test
    void whoHasChosenByThenIsNotCalledBack() throws IOException {
        var session = new Sitting(Language.EN, Theme.LIGHT)
                .administrator(new Played().with(ImportApi.class, new SampleImports()), calls);
        try (var model = new ImportViewModel(session, new ImportOrder("employees", "Employees", "", () -> {}))) {
            model.start();
            model.send(Files.write(folder.resolve("people.csv"), new byte[10]));
            calls.answer(0);
            assertThat(model.step().get()).isEqualTo(new ImportStep.Sending("people.csv"));
        }
    }
}
