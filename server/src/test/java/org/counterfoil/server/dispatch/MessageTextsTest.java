package org.counterfoil.server.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class MessageTextsTest {

    private final MessageTexts texts = new MessageTexts();

    @Test
    void everyTemplateHasATextInEveryLanguage() {
        var values = Map.of("merchant", "静水茶行", "code", "123456", "minutes", "5");
        for (var template : MessageTemplate.values()) {
            for (var language : Language.values()) {
                assertThat(texts.of(template, language, values)).as(language.tag()).contains("静水茶行", "123456", "5");
            }
        }
    }

    @Test
    void aPlaceWithoutAValueIsAFault() {
        assertThatThrownBy(() -> texts.of(MessageTemplate.SIGN_IN_CODE, Language.EN, Map.of("code", "123456")))
                .isInstanceOf(IllegalStateException.class).hasMessageNotContaining("123456");
    }
}
