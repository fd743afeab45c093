package org.counterfoil.server.staff;

import java.util.List;

import org.counterfoil.server.shared.list.Beginnings;

/** What employees are looked for by. */
public final class EmployeeTexts {

    /**
     * How number, login or real name begin, and where a given name does: behind the first sign of a Chinese name, and
     * with the last word of a Vietnamese one. The middle of a name can't be found among very many people soon enough.
     */
    public static final Beginnings BEGINNINGS = new Beginnings("employee", "e", List.of("lower(#.staff_number)",
            "#.login", "lower(#.real_name)", "lower(substr(#.real_name, 2))",
            "lower(regexp_substr(#.real_name, '[^ ]+$'))"));

    private EmployeeTexts() {}
}
