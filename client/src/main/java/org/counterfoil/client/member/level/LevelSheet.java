package org.counterfoil.client.member.level;

import java.util.List;

import javafx.scene.Node;

import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.LevelDetails;
import org.counterfoil.common.member.LevelProfile;

/** The details of a level in words: its rules, and the newest changes of members to it and from it. */
final class LevelSheet {

    private final LevelDetails known;
    private final Texts texts;
    private final LevelWords words;

    LevelSheet(LevelDetails known, Texts texts) {
        this.known = known;
        this.texts = texts;
        this.words = new LevelWords(texts);
    }

    Detail detail(List<Detail.Action> actions) {
        var profile = known.level().profile();
        return new Detail(profile.name(), known.level().code(), List.of(),
                List.of(tile("members", words.members(known.level().members())),
                        tile("discount", profile.discountPercent() + "%"),
                        tile("points", profile.pointsPercent() + "%")),
                List.of(new Detail.Section(texts.get("levels.section.entry"), fact("entry", words.entry(profile))),
                        new Detail.Section(texts.get("levels.section.up"), fact("next", known.level().next()),
                                fact("up", how(profile))),
                        new Detail.Section(texts.get("levels.section.down"), fact("down", words.kept(profile))),
                        new Detail.Section(texts.get("levels.section.set"),
                                fact("changed", texts.figures().dateTime(known.level().changedAt())),
                                fact("by", known.level().changedBy())),
                        newest()),
                actions);
    }

    private String how(LevelProfile profile) {
        return profile.next().isEmpty()
                ? ""
                : texts.get(profile.automaticUpgrade() ? "levels.up-itself" : "levels.up-hand");
    }

    private Detail.Section newest() {
        var told = known.newest().stream()
                .map(row -> new Detail.Fact(texts.figures().dateTime(row.at()), words.change(row))).toList();
        return new Detail.Section(texts.get("levels.section.newest"),
                told.isEmpty() ? List.of(new Detail.Fact(texts.get("levels.no-change"), "")) : told, !told.isEmpty());
    }

    private Detail.Tile tile(String key, String figure) {
        Node node = Nodes.label(figure, "t-20", "strong");
        return new Detail.Tile(texts.get("levels.tile." + key), node);
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(texts.get("levels.fact." + key), value);
    }
}
