package org.counterfoil.server.card.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.imports.AddedRow;
import org.counterfoil.server.shared.imports.ImportedList;
import org.counterfoil.server.shared.imports.RowValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teams from a file, a whole team in each row: what is laid down for it, its main card and its sub-cards. */
@Component
class TeamImport implements ImportedList {

    private static final String NAME = "name";
    private static final String MAIN = "mainCard";
    private static final String POINTS = "teamPoints";
    private static final String SHARED = "shared";
    private static final String PERIOD = "period";
    private static final String CARDS = "subCards";
    private static final String YES = "yes";
    private static final int LONGEST_CARD = 40;
    private static final int LONGEST_CARDS = AddTeamCards.MOST * (LONGEST_CARD + 1);

    private final TeamBook book;
    private final TeamCards cards;
    private final TeamRules rules;
    private final TeamRepository teams;
    private final Places places;

    TeamImport(TeamBook book, TeamCards cards, TeamRules rules, TeamRepository teams, Places places) {
        this.book = book;
        this.cards = cards;
        this.rules = rules;
        this.teams = teams;
        this.places = places;
    }

    @Override
    public String key() {
        return "teams";
    }

    @Override
    public Permission permission() {
        return Permission.TEAMS;
    }

    @Override
    public List<ImportColumn> columns(Caller caller) {
        return List.of(ImportColumn.text(NAME, true, TeamProfile.NAME, "1"),
                ImportColumn.text("company", false, TeamProfile.NAME, ""),
                ImportColumn.code(MAIN, true, LONGEST_CARD, "8600187300045671"),
                ImportColumn.choice(POINTS, false, TeamPoints.values()),
                new ImportColumn("rate", ImportColumn.Kind.WHOLE, false, 0, "50", List.of()),
                ImportColumn.choice(SHARED, false, List.of(YES, "no")),
                ImportColumn.choice(PERIOD, false, TeamPeriod.values()),
                ImportColumn.code(CARDS, false, LONGEST_CARDS, "8600187300045672 8600187300045673"),
                ImportColumn.money("limit", places.terms().currency().digits(), "500"),
                ImportColumn.text("remark", false, TeamProfile.REMARK, ""));
    }

    /** So many teams, and so many sub-cards. */
    @Override
    public List<String> controlled() {
        return List.of(ImportView.ROWS, CARDS);
    }

    @Override
    public Map<String, Long> figures(RowValues row) {
        return Map.of(CARDS, (long) subCards(row).size());
    }

    @Override
    public Map<String, String> names(RowValues row) {
        return Map.of(NAME, row.text(NAME).strip(), MAIN, row.text(MAIN).strip());
    }

    @Override
    public OpenRows open(List<RowValues> rows, Caller caller) {
        caller.demandHeadquarters();
        return new Open(caller);
    }

    /** As deleting it by hand: points and payments that were made stay. */
    @Override
    @Transactional
    public void undo(AddedRow added, Caller caller) {
        var team = teams.findById(added.id());
        if (team.isEmpty()) {
            return;
        }
        if (team.get().version() != added.version()) {
            throw Refusal.of(RefusalCode.ROW_CHANGED_SINCE).thrown();
        }
        book.delete(added.id(), caller);
    }

    /** However they stand in the cell: with spaces, commas or on lines of their own. */
    private static List<String> subCards(RowValues row) {
        return Arrays.stream(row.text(CARDS).split("[\\s,;\uFF0C\uFF1B\u3001]+")).filter(number -> !number.isEmpty())
                .toList();
    }

    private static TeamProfile profile(RowValues row) {
        return new TeamProfile(row.text(NAME), row.text("company"),
                row.choice(POINTS, TeamPoints.class).orElse(TeamPoints.NONE), row.whole("rate").orElse(0L),
                row.text(SHARED).equals(YES), row.choice(PERIOD, TeamPeriod.class).orElse(TeamPeriod.MONTH),
                row.text("remark"));
    }

    /** Rows of a file; what an earlier one takes, a later one can't. */
    private final class Open implements OpenRows {

        private final Caller caller;
        private final Map<Long, String> taken = new HashMap<>();

        Open(Caller caller) {
            this.caller = caller;
        }

        @Override
        public void judge(RowValues row) {
            var name = rules.of(profile(row), Optional.empty()).name();
            rules.limit(row.whole("limit"));
            var numbers = subCards(row);
            if (numbers.size() > AddTeamCards.MOST) {
                throw Refusal.of(RefusalCode.TOO_MANY, "field", CARDS).with("max", AddTeamCards.MOST).thrown();
            }
            var own = new HashSet<Long>();
            var seen = new ArrayList<Long>();
            seen.add(free(row.text(MAIN), MAIN, name, own));
            numbers.forEach(number -> seen.add(free(number, CARDS, name, own)));
            seen.forEach(card -> taken.put(card, name));
        }

        private long free(String number, String field, String name, HashSet<Long> own) {
            var card = rules.free(number, field, Optional.empty());
            if (!own.add(card.id())) {
                throw Refusal.of(RefusalCode.CARD_TWICE, "card", card.number()).with("field", field).thrown();
            }
            var other = taken.getOrDefault(card.id(), name);
            if (!other.equals(name)) {
                throw Refusal.of(RefusalCode.TEAM_CARD_TAKEN, "card", card.number()).with("team", other)
                        .with("field", field).thrown();
            }
            return card.id();
        }

        @Override
        public AddedRow add(RowValues row) {
            judge(row);
            var id = book.add(new AddTeam(profile(row), row.text(MAIN)), caller);
            var numbers = subCards(row);
            if (!numbers.isEmpty()) {
                cards.add(id, new AddTeamCards(numbers, row.whole("limit")), caller);
            }
            var team = teams.saveAndFlush(teams.findById(id).orElseThrow());
            return new AddedRow(team.id(), team.version());
        }
    }
}
