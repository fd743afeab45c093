package org.counterfoil.client.organisation.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;

class MerchantFormTest {

    @Test
    void aNewMerchantIsAtHomeWhereItsLanguageIsSpoken() {
        var chinese = MerchantForm.fresh(Texts.of(Language.ZH_CN));
        assertThat(chinese.text("currency")).isEqualTo("CNY");
        assertThat(chinese.text("law")).isEqualTo("CN");
        var vietnamese = MerchantForm.fresh(Texts.of(Language.VI));
        assertThat(vietnamese.text("currency")).isEqualTo("VND");
        assertThat(vietnamese.text("zone")).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(vietnamese.text("law")).as("the mainland's law is for yuan").isEqualTo("NONE");
        assertThat(vietnamese.text("language")).isEqualTo("VI");
    }
}
