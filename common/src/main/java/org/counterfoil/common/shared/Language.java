package org.counterfoil.common.shared;

import java.util.Locale;

/** The languages that every text is written in. */
public enum Language {
    ZH_CN("zh-CN"),
    EN("en"),
    VI("vi");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a locale; Chinese where none fits. */
    public static Language of(Locale locale) {
        for (var language : values()) {
            if (language.locale().getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return ZH_CN;
    }
}
