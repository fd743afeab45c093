/**
 * What the client says, in three languages, and how it writes figures.
 *
 * <p>Door: {@link org.counterfoil.client.shared.text.Texts} and {@link org.counterfoil.client.shared.text.Figures}.
 *
 * <p>A key begins with its area ({@code till.due} stands in area {@code till}), and every area has one UTF-8 file per
 * language, {@code /org/counterfoil/client/texts/<area>_{zh_CN,en,vi}.properties}: a new area is a new file and
 * needs no registration. Keys stand in the files whole, so that a search finds them. Arguments are named:
 * {@code {name}} as it is, {@code {amount,money}} minor units as an amount with its sign, {@code {amount,figure}} the
 * same without, {@code {count,number}} grouped, {@code {date,date}}, {@code {at,time}}, {@code {at,datetime}}, and
 * {@code {count,plural,one line|# lines}} where a language tells one from many, {@code {percent,fold}} and
 * {@code {percent,off}} for a rate of 90 that is 9 折 in one language and 10% off in another. {@code
 * refusal.<key>} names every
 * refusal, {@code transaction.<key>} every kind of transaction.
 */
package org.counterfoil.client.shared.text;
