package org.counterfoil.client;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.counterfoil.client.card.RangesRoute;
import org.counterfoil.client.card.batch.BatchesRoute;
import org.counterfoil.client.card.batch.BatchesScreen;
import org.counterfoil.client.card.cardtype.CardTypesRoute;
import org.counterfoil.client.card.cardtype.CardTypesScreen;
import org.counterfoil.client.card.stock.StockCardsRoute;
import org.counterfoil.client.card.stock.StockCardsScreen;
import org.counterfoil.client.card.stock.StockRoute;
import org.counterfoil.client.card.stock.StockScreen;
import org.counterfoil.client.card.writing.WritingRoute;
import org.counterfoil.client.card.writing.WritingScreen;
import org.counterfoil.client.issuing.RangesScreen;
import org.counterfoil.client.member.DuplicatesRoute;
import org.counterfoil.client.member.DuplicatesScreen;
import org.counterfoil.client.member.MembersRoute;
import org.counterfoil.client.member.MembersScreen;
import org.counterfoil.client.member.activation.ActivationRoute;
import org.counterfoil.client.member.activation.ActivationScreen;
import org.counterfoil.client.member.level.LevelChangesRoute;
import org.counterfoil.client.member.level.LevelChangesScreen;
import org.counterfoil.client.member.level.LevelsRoute;
import org.counterfoil.client.member.level.LevelsScreen;
import org.counterfoil.client.member.own.OwnFieldsRoute;
import org.counterfoil.client.member.own.OwnFieldsScreen;
import org.counterfoil.client.member.privacy.PurposesRoute;
import org.counterfoil.client.member.privacy.PurposesScreen;
import org.counterfoil.client.member.team.TeamsRoute;
import org.counterfoil.client.member.team.TeamsScreen;
import org.counterfoil.client.messaging.notice.NoticesRoute;
import org.counterfoil.client.messaging.notice.NoticesScreen;
import org.counterfoil.client.organisation.merchant.LicenceCodesRoute;
import org.counterfoil.client.organisation.merchant.LicenceCodesScreen;
import org.counterfoil.client.organisation.merchant.MerchantsRoute;
import org.counterfoil.client.organisation.merchant.MerchantsScreen;
import org.counterfoil.client.organisation.merchant.RegistrationsRoute;
import org.counterfoil.client.organisation.merchant.RegistrationsScreen;
import org.counterfoil.client.organisation.store.StoresRoute;
import org.counterfoil.client.organisation.store.StoresScreen;
import org.counterfoil.client.organisation.terminal.TerminalsRoute;
import org.counterfoil.client.organisation.terminal.TerminalsScreen;
import org.counterfoil.client.reminder.AbsenceRoute;
import org.counterfoil.client.reminder.AbsenceScreen;
import org.counterfoil.client.reminder.RemindersRoute;
import org.counterfoil.client.reminder.RemindersScreen;
import org.counterfoil.client.shared.job.JobsRoute;
import org.counterfoil.client.shared.job.JobsScreen;
import org.counterfoil.client.shared.parameter.ParametersRoute;
import org.counterfoil.client.shared.parameter.ParametersScreen;
import org.counterfoil.client.shared.screen.Entry;
import org.counterfoil.client.shared.screen.Route;
import org.counterfoil.client.shared.screen.Routes;
import org.counterfoil.client.shell.office.HomeRoute;
import org.counterfoil.client.shell.office.HomeScreen;
import org.counterfoil.client.staff.employee.EmployeesRoute;
import org.counterfoil.client.staff.employee.EmployeesScreen;
import org.counterfoil.client.staff.log.LogRoute;
import org.counterfoil.client.staff.log.LogScreen;
import org.counterfoil.client.staff.role.RolesRoute;
import org.counterfoil.client.staff.role.RolesScreen;
import org.counterfoil.client.system.BackupsRoute;
import org.counterfoil.client.system.BackupsScreen;
import org.counterfoil.client.system.SystemRoute;
import org.counterfoil.client.system.SystemScreen;
import org.counterfoil.client.till.SaleRoute;
import org.counterfoil.client.till.TillFeature;
import org.counterfoil.client.value.Tones;
import org.counterfoil.client.value.adjust.AdjustRoute;
import org.counterfoil.client.value.adjust.AdjustScreen;
import org.counterfoil.client.value.between.BetweenRoute;
import org.counterfoil.client.value.between.BetweenScreen;
import org.counterfoil.client.value.list.OfficeTransactionsScreen;
import org.counterfoil.client.value.list.TransactionsRoute;
import org.counterfoil.client.value.refund.RefundRoute;
import org.counterfoil.client.value.refund.RefundScreen;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.SignedIn;

/** What the client can do: every feature adds its screens here, and its entries in the order of the navigation. */
public final class Features {

    private Features() {}

    /** All routes of the client; {@code data} is the folder for what must survive a crash. */
    public static Routes routes(Path data) {
        return house(cards(value(business(new TillFeature(data, new Tones(), System::nanoTime).addTo(new Routes())))));
    }

    /** What is sold, and who is licensed to. */
    private static Routes business(Routes routes) {
        return routes
                .add(HomeRoute.class, (route, scope) -> new HomeScreen(scope))
                .offer(new Entry("shell.home", "dashboard", Permission.SIGNED_IN, new HomeRoute()))
                .add(MerchantsRoute.class, (route, scope) -> new MerchantsScreen(scope))
                .offer(new Entry("merchants.title", "business", Permission.MERCHANTS, new MerchantsRoute()))
                .add(RegistrationsRoute.class, (route, scope) -> new RegistrationsScreen(scope))
                .offer(new Entry("registrations.title", "how_to_reg", Permission.MERCHANTS, new RegistrationsRoute()))
                .add(LicenceCodesRoute.class, (route, scope) -> new LicenceCodesScreen(scope))
                .offer(new Entry("codes.title", "vpn_key", Permission.MERCHANTS, new LicenceCodesRoute()))
                .add(MembersRoute.class,
                        (route, scope) -> new MembersScreen(scope, TransactionsRoute::ofCard, new ValueRoutes())
                                .showing(route.shown()))
                .offer(new Entry("members.title", "people", Permission.MEMBERS, new MembersRoute()))
                .add(RemindersRoute.class, (route, scope) -> new RemindersScreen(scope, route.filter()))
                .offer(new Entry("reminders.title", "notifications_active", Permission.MEMBERS, new RemindersRoute()))
                .add(AbsenceRoute.class, (route, scope) -> new AbsenceScreen(scope))
                .add(DuplicatesRoute.class, (route, scope) -> new DuplicatesScreen(scope))
                .add(TransactionsRoute.class, (route, scope) -> new OfficeTransactionsScreen(scope, route.filter()))
                .offer(new Entry("transactions.title", "receipt_long", Permission.TRANSACTIONS,
                        new TransactionsRoute()))
                .add(TeamsRoute.class, (route, scope) -> new TeamsScreen(scope))
                .offer(new Entry("teams.title", "groups", Permission.TEAMS, new TeamsRoute()))
                .add(ActivationRoute.class, (route, scope) -> new ActivationScreen(scope))
                .offer(new Entry("activation.title", "person_add", Permission.CARD_ACTIVATE, new ActivationRoute()))
                .add(OwnFieldsRoute.class, (route, scope) -> new OwnFieldsScreen(scope))
                .offer(new Entry("ownfields.title", "list_alt", Permission.MEMBER_FIELDS, new OwnFieldsRoute()))
                .add(PurposesRoute.class, (route, scope) -> new PurposesScreen(scope))
                .offer(new Entry("purposes.title", "verified_user", Permission.MEMBER_FIELDS, new PurposesRoute()))
                .add(LevelsRoute.class, (route, scope) -> new LevelsScreen(scope))
                .offer(new Entry("levels.title", "military_tech", Permission.LEVELS, new LevelsRoute()))
                .add(LevelChangesRoute.class, (route, scope) -> new LevelChangesScreen(scope))
                .offer(new Entry("levelchanges.title", "trending_up", Permission.LEVELS, new LevelChangesRoute()));
    }

    /** Moving members' value by hand. */
    private static Routes value(Routes routes) {
        return routes
                .add(AdjustRoute.class, (route, scope) -> new AdjustScreen(scope, route))
                .offer(new Entry("adjustments.title", "tune", Permission.ADJUSTMENT, new AdjustRoute()))
                .add(BetweenRoute.class, (route, scope) -> new BetweenScreen(scope, route))
                .offer(new Entry("between.title", "swap_calls", Permission.OFFICE_TRANSFER, new BetweenRoute()))
                .add(RefundRoute.class, (route, scope) -> new RefundScreen(scope, route))
                .offer(new Entry("refund.title", "payments", Permission.BALANCE_REFUND, new RefundRoute()));
    }

    /** Where a member's value is moved by hand. */
    private record ValueRoutes() implements MembersScreen.ValueDoors {

        @Override
        public Route adjust(List<String> cards) {
            return new AdjustRoute(cards);
        }

        @Override
        public Route refund(String card) {
            return new RefundRoute(card);
        }

        @Override
        public Route transfer(String card) {
            return new BetweenRoute(card);
        }
    }

    /** What cards there are, and where they lie. */
    private static Routes cards(Routes routes) {
        return routes
                .add(CardTypesRoute.class, (route, scope) -> new CardTypesScreen(scope))
                .offer(new Entry("cardtypes.title", "style", Permission.CARD_TYPES, new CardTypesRoute()))
                .add(BatchesRoute.class, (route, scope) -> new BatchesScreen(scope))
                .offer(new Entry("batches.title", "credit_card", Permission.CARD_PRODUCTION, new BatchesRoute()))
                .add(WritingRoute.class, (route, scope) -> new WritingScreen(scope, route))
                .offer(new Entry("writing.title", "nfc", Permission.CARD_WRITING, WritingRoute.choosing()))
                .add(RangesRoute.class, (route, scope) -> new RangesScreen(scope, route))
                .offer(new Entry("ranges.title", "flash_on", Permission.CARD_RANGE, RangesRoute.all()))
                .add(StockRoute.class, (route, scope) -> new StockScreen(scope))
                .offer(new Entry("cardstock.title", "all_inbox", Permission.CARD_STOCK, new StockRoute()))
                .add(StockCardsRoute.class, (route, scope) -> new StockCardsScreen(scope, route.filter()));
    }

    /** Places, people, and what is laid down for them. */
    private static Routes house(Routes routes) {
        return routes
                .add(StoresRoute.class, (route, scope) -> new StoresScreen(scope))
                .offer(new Entry("stores.title", "storefront", Permission.STORES, new StoresRoute()))
                .add(TerminalsRoute.class, (route, scope) -> new TerminalsScreen(scope))
                .offer(new Entry("terminals.title", "devices", Permission.TERMINALS, new TerminalsRoute()))
                .add(EmployeesRoute.class, (route, scope) -> new EmployeesScreen(scope))
                .offer(new Entry("employees.title", "group", Permission.EMPLOYEES, new EmployeesRoute()))
                .add(RolesRoute.class, (route, scope) -> new RolesScreen(scope))
                .offer(new Entry("roles.title", "admin_panel_settings", Permission.ROLES, new RolesRoute()))
                .add(ParametersRoute.class, (route, scope) -> new ParametersScreen(scope))
                .offer(new Entry("parameter.title", "tune", Permission.PARAMETERS, new ParametersRoute()))
                .add(NoticesRoute.class, (route, scope) -> new NoticesScreen(scope))
                .offer(new Entry("notices.title", "campaign", Permission.NOTICES, new NoticesRoute()))
                .add(LogRoute.class, (route, scope) -> new LogScreen(scope))
                .offer(new Entry("log.title", "history", Permission.OPERATOR_LOG, new LogRoute()))
                .add(JobsRoute.class, (route, scope) -> new JobsScreen(scope))
                .offer(new Entry("job.title", "get_app", Set.of(Permission.EXPORT, Permission.IMPORT), new JobsRoute()))
                .add(BackupsRoute.class, (route, scope) -> new BackupsScreen(scope))
                .offer(new Entry("backups.title", "backup", Permission.BACKUP, new BackupsRoute()))
                .add(SystemRoute.class, (route, scope) -> new SystemScreen(scope))
                .offer(new Entry("system.title", "dns", Permission.SYSTEM, new SystemRoute()));
    }

    /** The screen that a session begins with. */
    public static Route start(SignedIn signedIn) {
        if (signedIn.licence().platform()) {
            return signedIn.may(Permission.MERCHANTS, Access.READ) ? new MerchantsRoute() : new HomeRoute();
        }
        return signedIn.desk().type() == TerminalType.FRONT_DESK ? new SaleRoute() : new HomeRoute();
    }
}
