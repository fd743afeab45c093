package org.counterfoil.server.system.demo;

import java.util.Set;

/** Cards of the demo that are made to show something; the manual lists them. */
public final class DemoCards {

    /** 林知夏, gold: principal 1,286.50, bonus 158.00 of which 58.00 ends in two weeks, 12,480 points, two services. */
    public static final String STAR = "8600187300045671";
    /** 赵明轩: 8.60 left, too little for nearly everything. */
    public static final String NEARLY_EMPTY = "8600187300021178";
    /** 许念慈: reported lost, with 330.00 on it. */
    public static final String LOST = "8600187300043390";
    /** 周景行, platinum: asks for the PIN {@link #PIN}. */
    public static final String WITH_PIN = "8600187300038820";
    /** 苏婉: to transfer to. */
    public static final String RECEIVER = "8600187300041206";
    /** 高子涵: produced and not yet activated. */
    public static final String NOT_ACTIVATED = "8600187300016604";
    /** Of every card with a PIN. */
    public static final String PIN = "1234";

    static final Set<String> PARTS = Set.of(STAR, NEARLY_EMPTY, LOST, WITH_PIN, RECEIVER);

    private DemoCards() {}
}
