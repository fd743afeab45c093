package org.counterfoil.client.card.batch;

import java.util.List;

import org.counterfoil.client.card.CardWords;
import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.card.CardBatchRow;

/** What stands in the details of a batch. */
final class BatchSheet {

    private final Texts texts;

    BatchSheet(Texts texts) {
        this.texts = texts;
    }

    /** @param actions what can be done with it */
    Detail of(CardBatchRow batch, List<Detail.Action> actions) {
        return new Detail(texts.get("batches.of-number", "number", batch.number()), batch.type(),
                List.of(BatchSpecs.badge(batch, texts)), tiles(batch), List.of(cards(batch), course(batch)), actions);
    }

    private List<Detail.Tile> tiles(CardBatchRow batch) {
        var figures = texts.figures();
        return List.of(figure("count", figures.number(batch.terms().count())),
                figure("made", figures.number(batch.made())), new Detail.Tile(name("face-value"),
                        new MoneyLabel(figures, batch.terms().faceValue(), "md", "start")));
    }

    private Detail.Tile figure(String key, String figure) {
        return new Detail.Tile(name(key), Nodes.label(figure, "t-20", "strong"));
    }

    private Detail.Section cards(CardBatchRow batch) {
        var terms = batch.terms();
        return new Detail.Section(texts.get("batches.section.cards"), fact("first", batch.first()),
                fact("last", batch.last()), fact("kind", CardWords.name(batch.kind(), texts)),
                fact("level", terms.level().isEmpty() ? texts.get("card.any-level") : terms.level()),
                fact("pins", BatchSpecs.pins(terms.pins(), texts)),
                fact("expires", terms.expires().map(texts.figures()::date)
                        .orElseGet(() -> texts.get("batches.by-type"))));
    }

    private Detail.Section course(CardBatchRow batch) {
        var figures = texts.figures();
        return new Detail.Section(texts.get("batches.section.course"),
                fact("requested", figures.date(batch.requested()) + " · " + batch.by()),
                fact("file", batch.fileAt().map(figures::date).orElse("")),
                fact("produced", batch.produced().map(done -> figures.date(done.at()) + " · " + done.by()).orElse("")),
                fact("withdrawn", batch.withdrawn().map(done -> figures.date(done.at()) + " · " + done.by())
                        .orElse("")));
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(name(key), value);
    }

    private String name(String key) {
        return texts.get("batches.column." + key);
    }
}
