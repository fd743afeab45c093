package org.counterfoil.client.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javafx.stage.Stage;

import org.counterfoil.client.Fx;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PicturesTest {

    private static final Studio.Size SMALLEST = new Studio.Size(1366, 768);

    private Stage stage;
    private Studio studio;

    @BeforeAll
    void open() {
        studio = Fx.call(() -> {
            stage = new Stage();
            return new Studio(stage);
        });
    }

    @AfterAll
    void shut() {
        Fx.run(stage::close);
    }

    static Stream<Arguments> everyScreenInEveryLanguage() {
        return AllPictures.list().stream().flatMap(picture -> Stream.of(Language.values())
                .map(language -> Arguments.of(picture.name(), picture, language)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("everyScreenInEveryLanguage")
    void nothingIsCutOff(String name, Picture picture, Language language)
            throws InterruptedException, ExecutionException, TimeoutException {
        var findings = new CompletableFuture<List<String>>();
        Fx.run(() -> studio.shoot(picture, new Sitting(language, Theme.LIGHT), SMALLEST,
                (image, cut) -> findings.complete(cut)));
        assertThat(findings.get(20, TimeUnit.SECONDS)).isEmpty();
    }
}
