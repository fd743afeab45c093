/** A feature that says it uses nobody, and does. */
@ApplicationModule(allowedDependencies = {})
package org.counterfoil.violators.staff;

import org.springframework.modulith.ApplicationModule;
