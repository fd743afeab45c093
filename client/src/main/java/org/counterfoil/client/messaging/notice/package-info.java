/**
 * Headquarters' notices: writing and withdrawing them, and who has read them; and how one is read.
 *
 * <p>Door: {@link org.counterfoil.client.messaging.notice.NoticesRoute},
 * {@link org.counterfoil.client.messaging.notice.NoticesScreen},
 * {@link org.counterfoil.client.messaging.notice.NoticeSheet},
 * {@link org.counterfoil.client.messaging.notice.TodaysNotices}.
 */
package org.counterfoil.client.messaging.notice;
