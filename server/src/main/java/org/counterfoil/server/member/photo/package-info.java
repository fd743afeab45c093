/** Photos of members: checked, written anew and kept. */
package org.counterfoil.server.member.photo;
