package org.counterfoil.client.organisation.merchant;

import java.util.List;
import java.util.Map;

import javafx.geometry.Insets;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.shared.control.Overlays;
import org.counterfoil.client.shared.control.SheetHead;
import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.detail.DetailPane;
import org.counterfoil.client.shared.form.ConfirmPane;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.form.FormPane;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListPane;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Screen;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.organisation.LicenceCodeRow;

/** The licence codes: issued some at a time, copied one by one, withdrawn while nobody has used them. */
public final class LicenceCodesScreen implements Screen {

    private final Texts texts;
    private final Overlays overlays;
    private final LicenceCodesViewModel model;
    private final ListPane<LicenceCodeRow, Integer> list;
    private final VBox node;
    private final Subscription listening;

    public LicenceCodesScreen(ScreenScope scope) {
        texts = scope.texts();
        overlays = scope.overlays();
        model = scope.own(new LicenceCodesViewModel(scope.session()));
        var actions = model.mayIssue() ? List.of(new ListAction("issue", "add", this::issue)) : List.<ListAction>of();
        list = new ListPane<>(model.list(), LicenceCodeSpecs.list(texts, actions), scope.session().lists(), texts,
                this::open);
        var banner = new Banner();
        listening = model.notice().subscribe(notice -> banner.show(notice, texts));
        node = new VBox(10, banner, Nodes.grow(list));
        node.setPadding(new Insets(0, 24, 20, 24));
    }

    @Override
    public String title() {
        return texts.get("codes.title");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void opened() {
        model.list().search();
        list.placeFocus();
    }

    @Override
    public void close() {
        listening.unsubscribe();
        list.close();
    }

    private void issue() {
        FormPane.inDrawer(model.issuing(overlays::close), texts, new SheetHead(texts.get("codes.issue"),
                texts.get("codes.issue-note"), List.of(), texts.get("shared.close"), overlays::leave), overlays);
    }

    private void open(LicenceCodeRow code) {
        var copy = new Detail.Action(texts.get("codes.copy"), "content_copy", false, () -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, code.code()));
            overlays.close();
        });
        var withdraw = new Detail.Action(texts.get("codes.withdraw"), "block", true, () -> ConfirmPane.ask(
                Confirmation.plain(texts.get("codes.question.withdraw", "code", code.code()),
                        texts.get("codes.consequence.withdraw"), texts.get("codes.withdraw")),
                texts, overlays, () -> {
                    overlays.close();
                    model.withdraw(code);
                }));
        DetailPane.open(new Detail(code.code(), code.note(), List.of(LicenceCodeSpecs.badge(code.state(), texts)),
                List.of(), List.of(new Detail.Section(texts.get("codes.section.facts"),
                        new Detail.Fact(texts.get("codes.column.issued"), texts.figures().dateTime(code.issued())))),
                model.mayWithdraw(code) ? List.of(copy, withdraw) : List.of()), texts, overlays);
    }
}
