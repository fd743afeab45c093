/**
 * Members, the owners of all value, and their levels.
 *
 * <p>Door: {@link org.counterfoil.server.member.Members} to read, {@link org.counterfoil.server.member.Enrolment} to
 * add, {@link org.counterfoil.server.member.MemberLife} for their states,
 * {@link org.counterfoil.server.member.MemberHistory} for what happened to them,
 * {@link org.counterfoil.server.member.MemberSight} for who reaches them,
 * {@link org.counterfoil.server.member.MemberBalances} for what they own,
 * {@link org.counterfoil.server.member.MemberAccounts} for closing and opening where they own it,
 * {@link org.counterfoil.server.member.Leaving} for who leaves for good,
 * {@link org.counterfoil.server.member.CountServices} for what is counted,
 * {@link org.counterfoil.server.member.Merging} and {@link org.counterfoil.server.member.MergeUndoing} for two who are
 * the same person, {@link org.counterfoil.server.member.Successors} for who took over;
 * {@link org.counterfoil.server.member.LevelProgress} and {@link org.counterfoil.server.member.LevelReviews} move
 * members from level to level by themselves; {@link org.counterfoil.server.member.MemberStandings} keeps how members
 * stand, {@link org.counterfoil.server.member.MemberFilling} fills in what members from before lack,
 * {@link org.counterfoil.server.member.Birthdays} says when birthdays are kept,
 * {@link org.counterfoil.server.member.DueErasures} forgets those who wished it. Remote:
 * {@link org.counterfoil.common.member.MemberApi}, {@link org.counterfoil.common.member.LevelApi},
 * {@link org.counterfoil.common.member.LevelChangeApi}, {@link org.counterfoil.common.member.MemberPhotoApi},
 * {@link org.counterfoil.common.member.OwnFieldApi}, {@link org.counterfoil.common.member.MemberNotesApi},
 * {@link org.counterfoil.common.member.PrivacyApi}. Ports: {@link org.counterfoil.server.member.LevelUse} of who names
 * levels, {@link org.counterfoil.server.member.HolderMoved} of who keeps something for members,
 * {@link org.counterfoil.server.member.MemberCards} of who knows cards,
 * {@link org.counterfoil.server.member.PersonalSource} of who holds something of members.
 */
@ApplicationModule(allowedDependencies = {"shared", "ledger", "organisation", "staff"})
package org.counterfoil.server.member;

import org.springframework.modulith.ApplicationModule;
