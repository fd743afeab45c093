package org.counterfoil.client.staff.employee;

import org.counterfoil.client.shared.screen.Route;

/** To the list of employees. */
public record EmployeesRoute() implements Route {}
