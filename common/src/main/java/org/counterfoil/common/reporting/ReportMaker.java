package org.counterfoil.common.reporting;

/**
 * Who makes a report.
 *
 * @param name       the real name
 * @param department as the merchant has set it; empty for none
 */
public record ReportMaker(String name, String department) {

    /** As it stands on a report: the name, and the department where there is one. */
    public String line() {
        return department.isEmpty() ? name : name + "  " + department;
    }
}
