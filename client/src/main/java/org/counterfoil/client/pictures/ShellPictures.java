package org.counterfoil.client.pictures;

import java.time.temporal.ChronoUnit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;

import org.counterfoil.client.Features;
import org.counterfoil.client.shared.scope.ScreenScope;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shell.Leaving;
import org.counterfoil.client.shell.OperatorPanel;
import org.counterfoil.client.shell.office.HomeRoute;
import org.counterfoil.client.shell.office.OfficeShell;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.Reprint;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The first page of headquarters: with figures, without a server, and with the operator's panel over it. */
final class ShellPictures implements PictureBook {

    @Override
    public List<Picture> pictures() {
        return List.of(
                new Picture("home", sitting -> home(sitting, books(sitting), false)),
                new Picture("home-server-gone", sitting -> home(sitting, new Played(), false)),
                new Picture("operator", sitting -> home(sitting, books(sitting), true)));
    }

    private static Played books(Sitting sitting) {
        return new Played().with(TransactionApi.class, new Books(sitting));
    }

    private static Parent home(Sitting sitting, Played server, boolean panel) {
        var session = sitting.administrator(server);
        if (server.isEmpty()) {
            session.terminal().connection().gone();
        }
        var routes = Features.routes(Path.of(""));
        var shell = new OfficeShell(session, routes.entries().stream()
                .filter(entry -> session.may(entry.needs(), Access.READ)).toList(), new Staying());
        var route = new HomeRoute();
        shell.show(routes.open(route, new ScreenScope(session, shell.overlays(), other -> {})));
        routes.entries().stream().filter(entry -> entry.route().equals(route)).forEach(shell::mark);
        if (panel) {
            shell.overlays().openPanel(new OperatorPanel(session, shell.overlays(), new Staying()), () -> {});
        }
        return shell.node();
    }

    /** In a picture nobody leaves. */
    static final class Staying implements Leaving {

        @Override
        public void signOut() {}

        @Override
        public void theme(Theme theme) {}

        @Override
        public void go(Route route) {}

        @Override
        public void start() {}
    }

    /** Some days of one chain. */
    private record Books(Sitting sitting) implements TransactionApi {

        private static final long[] SPENT = {4_330_00, 4_612_50, 2_918_00, 3_054_20, 3_377_80, 3_221_00, 4_118_60,
                4_862_30};
        private static final long[] RECHARGED = {3_900_00, 4_050_00, 3_000_00, 2_850_00, 3_000_00, 3_200_00, 3_650_00,
                3_100_00};

        @Override
        public TransactionTotals totals(TransactionFilter filter) {
            int day = SPENT.length - 1 - (int) ChronoUnit.DAYS.between(filter.from(), Sitting.TODAY);
            return new TransactionTotals((int) (SPENT[day] / 3_800), RECHARGED[day], SPENT[day], SPENT[day] / 80);
        }

        @Override
        public PageOf<TransactionRow> list(TransactionFilter filter) {
            var member = sitting.name("林知夏", "Lin Zhixia", "Lâm Tri Hạ");
            var other = sitting.name("周明远", "Zhou Mingyuan", "Chu Minh Viễn");
            return new PageOf<>(List.of(
                    row(1, TransactionKind.SPEND, member, 296_95, 445),
                    row(2, TransactionKind.RECHARGE, member, 500_00, 0),
                    row(3, TransactionKind.CASH_SALE, "", 22_00, 0),
                    row(4, TransactionKind.VOID, other, 86_00, -86),
                    row(5, TransactionKind.SPEND, other, 86_00, 86),
                    row(6, TransactionKind.POINTS_SPEND, other, 0, -1_200),
                    row(7, TransactionKind.SPEND, member, 128_40, 192),
                    row(8, TransactionKind.RECHARGE, other, 1_000_00, 0),
                    row(9, TransactionKind.TRANSFER, member, 50_00, 0)), Optional.empty());
        }

        private TransactionRow row(int place, TransactionKind kind, String member, long net, long points) {
            return new TransactionRow("202611210100000" + (10_000 - place), kind,
                    Sitting.NOW.minus(place * 7L, ChronoUnit.MINUTES), sitting.desk().storeName(),
                    sitting.desk().terminal(), sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                    member.isEmpty() ? "" : "860018730004567" + place, member, net, net, 0, points,
                    member.isEmpty() ? Tender.CASH : Tender.STORED_VALUE, false, false, "", Optional.empty());
        }

        @Override
        public JobRow export(ExportTransactions wanted) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }

        @Override
        public TransactionDetails details(String number) {
            throw Refusal.of(RefusalCode.TRANSACTION_UNKNOWN).thrown();
        }

        @Override
        public Reprint reprint(String number) {
            throw Refusal.of(RefusalCode.TRANSACTION_UNKNOWN).thrown();
        }
    }
}
