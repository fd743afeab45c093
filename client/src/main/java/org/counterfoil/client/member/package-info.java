/** Members, as an office works with them: their levels, and who changed level when. */
package org.counterfoil.client.member;
