/**
 * What people at work are told: headquarters' notices, those of the house itself, and who has read them.
 *
 * <p>Door: {@link org.counterfoil.server.messaging.LicenceNotices} for who looks at the licences day by day,
 * {@link org.counterfoil.server.messaging.VersionNotices} at clients' versions; remote:
 * {@link org.counterfoil.common.messaging.NoticeApi}.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "organisation", "staff"})
package org.counterfoil.server.messaging;

import org.springframework.modulith.ApplicationModule;
