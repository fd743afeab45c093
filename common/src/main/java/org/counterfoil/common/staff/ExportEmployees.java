package org.counterfoil.common.staff;

import org.counterfoil.common.shared.job.ExportLayout;

/**
 * Asks for all employees of a filter as a file.
 *
 * <p>Columns: number, name, login, type, role, store, grade, terminal, state. Keys that the layout may have words for:
 * {@code type.<type>}, {@code grade.<grade>}, {@code state.<state>} (in lower case with hyphens),
 * {@code whole-merchant} for who has no store, {@code any-terminal} for who is bound to none.
 *
 * @param filter its page is of no account but for its order
 */
public record ExportEmployees(EmployeeFilter filter, ExportLayout layout) {}
