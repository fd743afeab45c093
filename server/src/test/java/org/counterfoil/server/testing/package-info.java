/**
 * How tests reach a running server. A behaviour is written once, in an abstract class, and run on both databases:
 *
 * <pre>{@code
 * abstract class SpendBehaviour {
 *     @Autowired
 *     Houses houses;
 *
 *     @Test
 *     void aCashierSpendsFromACard() {
 *         var house = houses.open();                       // a fresh merchant: nobody else's data is near
 *         var card = house.card();                         // active, of a new member, without a PIN
 *         var values = house.cashier().api(ValueApi.class);  // signed in, over HTTP, typed
 *         refused(RefusalCode.BALANCE_INSUFFICIENT, () -> values.spend(…));
 *     }
 * }
 *
 * @OnH2
 * class SpendOnH2IT extends SpendBehaviour {}
 *
 * @OnPostgres
 * class SpendOnPostgresIT extends SpendBehaviour {}
 * }</pre>
 *
 * <p>There are exactly these two Spring contexts in the whole build; nothing may dirty them, replace beans in them,
 * or add properties to them. The journeys in {@code installer} use the first of them, in a JVM of their own. Time
 * stands still at {@link org.counterfoil.server.testing.TestClock#START} unless a test moves it with {@link
 * org.counterfoil.server.testing.TestClock#later}. On H2 the server speaks TLS, on PostgreSQL plain HTTP. {@link
 * org.counterfoil.server.testing.House#as} runs code on the server's beans as the merchant.
 */
package org.counterfoil.server.testing;
