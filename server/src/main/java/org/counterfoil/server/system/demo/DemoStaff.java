package org.counterfoil.server.system.demo;

/** Sign-ins of the demo; the manual lists them. */
public final class DemoStaff {

    /** Of everybody. */
    public static final String PASSWORD = "counterfoil";
    /** 陈晓雯, front desk of 南京东路店. */
    public static final String OPERATOR = "0127";
    /** The front desk she stands at. */
    public static final String FRONT_DESK = "1873200001";
    /** 沈怀瑾, merchant administrator. */
    public static final String ADMINISTRATOR = "0001";
    /** Headquarters' back office. */
    public static final String BACK_OFFICE = "1873300001";

    private DemoStaff() {}
}
