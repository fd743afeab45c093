/** What members have agreed to, all that is held of one of them carried away, and how a member is forgotten. */
package org.counterfoil.server.member.privacy;
