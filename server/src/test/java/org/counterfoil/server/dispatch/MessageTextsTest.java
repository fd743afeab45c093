package org.counterfoil.server.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class MessageTextsTest {

    private final MessageTexts texts = new MessageTexts();

    @Test
    void everyTemplateHasATextInEveryLanguage() {
        var values = Map.of("merchant", "静水茶行", "code", "123456", "minutes", "5", "terminal", "1873300001",
                "number", "0001", "reason", "资料不全");
        for (var template : MessageTemplate.values()) {
            for (var language : Language.values()) {
                assertThat(texts.of(template, language, values)).as(language.tag()).contains("静水茶行")
                        .contains(switch (template) {
                            case SIGN_IN_CODE -> List.of("123456", "5");
                            case REGISTRATION_APPROVED -> List.of("123456", "1873300001", "0001");
                            case REGISTRATION_REFUSED -> List.of("资料不全");
                        });
            }
        }
    }

    @Test
    void whatLooksLikeAPlaceInAValueIsNone() {
        assertThat(texts.of(MessageTemplate.REGISTRATION_REFUSED, Language.EN,
                Map.of("merchant", "{reason} $1", "reason", "no {code}"))).contains("{reason} $1", "no {code}");
    }

    @Test
    void aPlaceWithoutAValueIsAFault() {
        assertThatThrownBy(() -> texts.of(MessageTemplate.SIGN_IN_CODE, Language.EN, Map.of("code", "123456")))
                .isInstanceOf(IllegalStateException.class).hasMessageNotContaining("123456");
    }
}
