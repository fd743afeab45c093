package org.counterfoil.client.pictures;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.counterfoil.client.shared.control.MoneyLabel;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.list.bulk.BulkPane;
import org.counterfoil.client.shared.list.bulk.BulkSpec;
import org.counterfoil.client.shared.list.bulk.BulkViewModel;
import org.counterfoil.client.shared.list.bulk.BulkWork;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.settings.KeptLists;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.ui.UiExecutor;

/** A screen as an office has it, made of the list, the form, the details and the questions, over sample stores. */
final class SampleScreen implements Screen {

    private final Texts texts;
    private final UiExecutor executor;
    private final Overlays overlays;
    private final BulkWork work;
    private final Function<FormValues, FormValues> saver;
    private final ListModel<SampleRow, SampleRow.Totals> model;
    private final ListPane<SampleRow, SampleRow.Totals> list;
    private final StackPane node;

    /** @param saver plays what the server says to a form that is saved */
    SampleScreen(Texts texts, UiExecutor executor, Overlays overlays, KeptLists kept,
            ListModel.Source<SampleRow, SampleRow.Totals> source, BulkWork work,
            Function<FormValues, FormValues> saver) {
        this.texts = texts;
        this.executor = executor;
        this.overlays = overlays;
        this.work = work;
        this.saver = saver;
        model = new ListModel<>(executor, SampleRow::number, FilterValues.NONE, source);
        list = new ListPane<>(model, SampleSpecs.list(texts, selection -> bulk(SampleSpecs.rates(), selection),
                selection -> bulk(SampleSpecs.closing(), selection)), kept, texts, this::openDetails);
        node = new StackPane(list);
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    ListModel<SampleRow, SampleRow.Totals> model() {
        return model;
    }

    @Override
    public String title() {
        return texts.get("sample.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.search();
        list.placeFocus();
    }

    @Override
    public void close() {
        list.close();
        model.close();
    }

    void bulk(BulkSpec spec, Selection selection) {
        BulkPane.open(new BulkViewModel(executor, spec, selection, work, new FieldReader(texts.figures())), texts,
                overlays, model::reload);
    }

    FormModel<FormValues> edit(SampleRow store) {
        var form = new FormModel<>(executor, SampleSpecs.form(texts), SampleSpecs.values(store),
                new FieldReader(texts.figures()), saver, saved -> overlays.close());
        FormPane.inDrawer(form, texts, new SheetHead(texts.get("sample.edit"), store.number() + " · " + store.name(),
                List.of(SampleSpecs.badge(store.status(), texts)), texts.get("shared.close"), overlays::leave),
                overlays);
        return form;
    }

    void delete(SampleRow store) {
        ConfirmPane.ask(Confirmation.dangerous(texts.get("sample.delete-question", "name", store.name()),
                texts.get("sample.delete-consequence"), texts.get("sample.delete"), store.number()), texts, overlays,
                model::reload);
    }

    void openDetails(SampleRow store) {
        var figures = texts.figures();
        DetailPane.open(new Detail(store.name(), store.number(), List.of(SampleSpecs.badge(store.status(), texts)),
                List.of(new Detail.Tile(name("recharge-quota"), new MoneyLabel(figures, store.rechargeLeft(), "md",
                        "start")),
                        new Detail.Tile(name("points-quota"), Nodes.label(figures.number(store.pointsLeft()), "t-20",
                                "strong")),
                        new Detail.Tile(name("balance"), new MoneyLabel(figures, store.balance(), "md", "start"))),
                List.of(new Detail.Section(texts.get("sample.section.basic"),
                        fact("kind", texts.get("sample.kind." + store.kind().key())), fact("region", store.region()),
                        fact("created", figures.date(store.created()))),
                        new Detail.Section(texts.get("sample.section.contact"), fact("contact", store.contact()),
                                fact("phone", store.phone()),
                                new Detail.Fact(texts.get("sample.field.address"), "")),
                        new Detail.Section(texts.get("sample.section.rates"), fact("discount", store.discount() + "%"),
                                fact("points-rate", store.pointsRate() + "%"))),
                List.of(new Detail.Action(texts.get("sample.edit"), "edit", false, () -> edit(store)),
                        new Detail.Action(texts.get("sample.close"), "lock", false,
                                () -> bulk(SampleSpecs.closing(), new Selection.Some(Set.of(store.number())))),
                        new Detail.Action(texts.get("sample.delete"), "delete_outline", true, () -> delete(store)))),
                texts, overlays);
    }

    private Detail.Fact fact(String key, String value) {
        return new Detail.Fact(name(key), value);
    }

    private String name(String key) {
        return texts.get("sample.column." + key);
    }
}
