package org.counterfoil.common.member;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which levels; an empty part does not narrow.
 *
 * @param text part of code or name
 * @param page ordered by {@code rank} unless by {@code code}, {@code name}, {@code points}, {@code discount} or
 *             {@code changed}
 */
public record LevelFilter(String text, PageWanted page) {

    /** The same at another page. */
    public LevelFilter on(PageWanted other) {
        return new LevelFilter(text, other);
    }

    /** All of them, the lowest first. */
    public static LevelFilter all() {
        return new LevelFilter("", PageWanted.first(200));
    }
}
