package org.counterfoil.client.organisation.merchant;

import java.util.List;
import java.util.Map;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.counterfoil.client.shared.detail.Detail;
import org.counterfoil.client.shared.form.Confirmation;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.office.ListScreen;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.common.organisation.LicenceCodeRow;

/** The licence codes: issued some at a time, copied one by one, withdrawn while nobody has used them. */
public final class LicenceCodesScreen extends ListScreen<LicenceCodeRow, Integer> {

    private final LicenceCodesViewModel model;

    public LicenceCodesScreen(ScreenScope scope) {
        this(scope, scope.own(new LicenceCodesViewModel(scope.session())));
    }

    private LicenceCodesScreen(ScreenScope scope, LicenceCodesViewModel model) {
        super(scope, "codes.title", model, model.list());
        this.model = model;
    }

    @Override
    public void opened() {
        var actions = model.mayIssue() ? List.of(new ListAction("issue", "add", this::issue)) : List.<ListAction>of();
        show(() -> LicenceCodeSpecs.list(texts(), actions), this::open);
    }

    private void issue() {
        form(model.issuing(overlays()::close), texts().get("codes.issue"), texts().get("codes.issue-note"));
    }

    private void open(LicenceCodeRow code) {
        var copy = asking("codes.copy", "content_copy", () -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, code.code()));
            overlays().close();
        });
        var withdraw = dangerous("codes.withdraw", "block",
                () -> ask(
                        Confirmation.plain(texts().get("codes.question.withdraw", "code", code.code()),
                                texts().get("codes.consequence.withdraw"), texts().get("codes.withdraw")),
                        () -> model.withdraw(code)));
        details(new Detail(code.code(), code.note(), List.of(LicenceCodeSpecs.badge(code.state(), texts())), List.of(),
                List.of(new Detail.Section(texts().get("codes.section.facts"),
                        new Detail.Fact(texts().get("codes.column.issued"),
                                texts().figures().dateTime(code.issued())))),
                model.mayWithdraw(code) ? List.of(copy, withdraw) : List.of()));
    }
}
