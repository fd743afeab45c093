package org.counterfoil.client.member.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.EditTeam;
import org.counterfoil.common.card.TeamCard;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.card.TeamRow;

/** The forms of a team and of its cards; fields bear the names by which the server refuses them. */
final class TeamForm {

    private static final String NAME = "name";
    private static final String COMPANY = "company";
    private static final String MAIN = "mainCard";
    private static final String POINTS = "teamPoints";
    private static final String RATE = "rate";
    private static final String SHARED = "shared";
    private static final String PERIOD = "period";
    private static final String REMARK = "remark";
    private static final String CARDS = "cards";
    private static final String LIMIT = "limit";
    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_CARDS = AddTeamCards.MOST * LONGEST_CARD;

    private TeamForm() {}

    static FormSpec adding(Texts texts) {
        return new FormSpec(TeamSpecs.AREA, new FormSpec.Section("team",
                Field.required(NAME, new FieldType.Line(TeamProfile.NAME)),
                Field.of(COMPANY, new FieldType.Line(TeamProfile.NAME)),
                Field.required(MAIN, new FieldType.Line(LONGEST_CARD)).acrossBoth().withHint()), points(texts),
                sharing(texts));
    }

    static FormSpec editing(Texts texts) {
        return new FormSpec(TeamSpecs.AREA, new FormSpec.Section("team",
                Field.required(NAME, new FieldType.Line(TeamProfile.NAME)),
                Field.of(COMPANY, new FieldType.Line(TeamProfile.NAME))), points(texts), sharing(texts));
    }

    private static FormSpec.Section points(Texts texts) {
        var words = new TeamWords(texts);
        return new FormSpec.Section("points",
                Field.required(POINTS, new FieldType.Choice(Stream.of(TeamPoints.values())
                        .map(points -> new FieldType.Option(points.name(), words.name(points))).toList()))
                        .acrossBoth(),
                Field.required(RATE, new FieldType.Whole(0, TeamProfile.MOST_POINTS)).acrossBoth().withHint());
    }

    private static FormSpec.Section sharing(Texts texts) {
        var words = new TeamWords(texts);
        return new FormSpec.Section("sharing", Field.of(SHARED, new FieldType.YesNo()).acrossBoth().withHint(),
                Field.required(PERIOD, new FieldType.Choice(Stream.of(TeamPeriod.values())
                        .map(period -> new FieldType.Option(period.name(), words.name(period))).toList()))
                        .acrossBoth(),
                Field.of(REMARK, new FieldType.Line(TeamProfile.REMARK)).acrossBoth());
    }

    /** What a new team has unless somebody says otherwise. */
    static FormValues fresh() {
        return of(new TeamProfile("", "", TeamPoints.PERCENT, 0, false, TeamPeriod.MONTH, ""));
    }

    static FormValues of(TeamProfile team) {
        return FormValues.EMPTY.with(NAME, team.name()).with(COMPANY, team.company())
                .with(POINTS, team.points().name()).with(RATE, team.rate()).with(SHARED, team.shared())
                .with(PERIOD, team.period().name()).with(REMARK, team.remark());
    }

    static AddTeam add(FormValues values) {
        return new AddTeam(profile(values), values.text(MAIN));
    }

    static EditTeam edit(TeamRow known, FormValues values) {
        return new EditTeam(known.version(), profile(values));
    }

    private static TeamProfile profile(FormValues values) {
        return new TeamProfile(values.text(NAME), values.text(COMPANY),
                values.choice(POINTS, TeamPoints.class).orElseThrow(), values.number(RATE).orElse(0L),
                values.yes(SHARED), values.choice(PERIOD, TeamPeriod.class).orElseThrow(), values.text(REMARK));
    }

    /** For cards that come into the team. */
    static FormSpec cards(long most) {
        return new FormSpec(TeamSpecs.AREA, new FormSpec.Section(CARDS,
                Field.required(CARDS, new FieldType.Lines(LONGEST_CARDS)).acrossBoth().withHint(),
                Field.of(LIMIT, new FieldType.Money(1, most)).acrossBoth().withHint()));
    }

    static AddTeamCards cards(FormValues values) {
        return new AddTeamCards(numbers(values.text(CARDS)), values.number(LIMIT));
    }

    /** One on each line, or apart by commas. */
    private static List<String> numbers(String typed) {
        return Stream.of(typed.split("[\\n,;\uFF0C\uFF1B\u3001]")).map(String::strip)
                .filter(number -> !number.isEmpty()).toList();
    }

    /** For another limit of a sub-card. */
    static FormSpec limit(long most) {
        return new FormSpec(TeamSpecs.AREA, new FormSpec.Section("card",
                Field.of(LIMIT, new FieldType.Money(1, most)).acrossBoth().withHint()));
    }

    static FormValues limitOf(Optional<Long> limit) {
        return limit.map(minor -> FormValues.EMPTY.with(LIMIT, minor)).orElse(FormValues.EMPTY);
    }

    static TeamCard limit(String card, FormValues values) {
        return new TeamCard(card, values.number(LIMIT));
    }
}
