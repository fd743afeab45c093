package org.counterfoil.server.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortNameTest {

    @Test
    void placesAreReadAsPlacesAre() {
        assertThat(SortName.ofPlace("南京东路店")).isEqualTo(new SortName("nan jing dong lu dian", "njdld"));
        assertThat(SortName.ofPlace("厦门长乐路店").full()).isEqualTo("xia men chang le lu dian");
        assertThat(SortName.ofPlace("步行街茶行").full()).isEqualTo("bu xing jie cha hang");
        assertThat(SortName.ofPlace("单县").full()).isEqualTo("shan xian");
    }

    @Test
    void peopleAreReadAsSurnamesAre() {
        assertThat(SortName.ofPerson("单怀瑾").full()).isEqualTo("shan huai jin");
        assertThat(SortName.ofPerson("曾小平").initials()).isEqualTo("zxp");
    }

    @Test
    void otherLettersLoseTheirMarksAndStandApartFromChinese() {
        assertThat(SortName.ofPerson("Nguyễn Đức Anh")).isEqualTo(new SortName("nguyen duc anh", "nda"));
        assertThat(SortName.ofPlace("A1座  Bistro")).isEqualTo(new SortName("a1 zuo bistro", "azb"));
        assertThat(SortName.ofPlace("")).isEqualTo(new SortName("", ""));
    }
}
