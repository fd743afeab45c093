package org.counterfoil.client.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.counterfoil.client.shared.text.Sources.Literal;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.service.annotation.HttpExchange;

class TranslationsTest {

    /** Letters that no code needs: Han, fullwidth signs, Vietnamese. */
    private static final java.util.regex.Pattern FOREIGN = java.util.regex.Pattern
            .compile("[\\u3400-\\u9fff\\u3000-\\u303f\\uff00-\\uffef"
                    + "\\u1ea0-\\u1ef9ăâđêôơưĂÂĐÊÔƠƯ]");

    /** Sample data of pictures is not the program's voice. */
    private static final Set<String> SAMPLES = Set.of("pictures", "demo", "sample");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalKindAndTenderHasItsWords(Language language) {
        var texts = Sources.texts(language);
        assertThat(texts.keySet())
                .containsAll(Stream.of(RefusalCode.values()).map(code -> "refusal." + code.key()).toList());
        assertThat(texts.keySet())
                .containsAll(Stream.of(TransactionKind.values()).map(kind -> "transaction." + kind.key()).toList());
        assertThat(texts.keySet())
                .containsAll(Stream.of(Tender.values()).map(tender -> "tender." + tender.key()).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPermissionAndGroupOfThemHasItsName(Language language) {
        var texts = Sources.texts(language);
        assertThat(texts.keySet()).containsAll(Stream.of(Permission.values())
                .filter(permission -> permission != Permission.SIGNED_IN)
                .map(permission -> "permission." + permission.key()).toList());
        var features = new ClassFileImporter().importPackages("org.counterfoil.common").stream()
                .filter(type -> type.isAnnotatedWith(HttpExchange.class)).map(JavaClass::getPackageName)
                .filter(name -> !name.contains("violators")).map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        assertThat(features).contains("staff");
        assertThat(texts.keySet())
                .containsAll(features.stream().map(feature -> "permission.group." + feature).toList());
    }

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertThat(Sources.texts(Language.EN).keySet()).isEqualTo(Sources.texts(Language.ZH_CN).keySet());
        assertThat(Sources.texts(Language.VI).keySet()).isEqualTo(Sources.texts(Language.ZH_CN).keySet());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ZH_CN", mode = EnumSource.Mode.EXCLUDE)
    void theSamePlacesAreFilledInEveryLanguage(Language language) {
        var chinese = places(Language.ZH_CN);
        assertThat(places(language)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmpty(Language language) {
        assertThat(Sources.texts(language)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(Sources.textFiles()).allSatisfy(file -> {
            var keys = Sources.read(file).lines().filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('='))).toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        var known = Sources.texts(Language.EN).keySet();
        var areas = known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var asked = Sources.literals().stream().map(Literal::text)
                .filter(text -> text.matches("[a-z]+(\\.[a-z0-9-]*[a-z0-9])+"))
                .filter(text -> areas.contains(text.substring(0, text.indexOf('.'))))
                .filter(text -> !text.endsWith(".properties")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(asked);
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        var literals = Sources.literals().stream().map(Literal::text).collect(Collectors.toSet());
        var beginnings = literals.stream().filter(text -> text.matches("[a-z]+\\.([a-z0-9.-]*[.-])?"))
                .collect(Collectors.toSet());
        var unused = Sources.texts(Language.EN).keySet().stream().filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith)).toList();
        assertThat(unused).as("texts that nothing shows").isEmpty();
    }

    @Test
    void noWordsStandInTheCode() {
        List<String> words = Sources.literals().stream().filter(literal -> FOREIGN.matcher(literal.text()).find())
                .filter(literal -> SAMPLES.stream()
                        .noneMatch(sample -> literal.file().toString().contains("/" + sample + "/")))
                .map(Literal::toString).toList();
        assertThat(words).isEmpty();
    }

    @Test
    void noEnglishIsSetOnAControl() {
        var setting = java.util.regex.Pattern
                .compile("(setText|setPromptText|setAccessibleText|new Label|new Button)\\(\"[^\"]*[A-Za-z]{2}");
        var found = Sources.files(Path.of("src/main/java"), ".java").stream()
                .filter(file -> setting.matcher(Sources.read(file)).find()).toList();
        assertThat(found).isEmpty();
    }

    private static Map<String, List<String>> places(Language language) {
        var places = new TreeMap<String, List<String>>();
        Sources.texts(language).forEach((key, text) -> places.put(key,
                Pattern.parse(text).places()));
        return places;
    }
}
