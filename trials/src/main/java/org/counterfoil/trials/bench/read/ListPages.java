package org.counterfoil.trials.bench.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogSubject;
import org.counterfoil.common.staff.OperatorLogApi;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.trials.bench.report.What;
import org.counterfoil.trials.server.Line;

/** Pages of every list at headquarters: in each order, narrowed by each filter, on top and further down. */
final class ListPages {

    /** One page that somebody asks for. */
    record Page(String what, Ask ask) {}

    /** Asks for it. */
    @FunctionalInterface
    interface Ask {
        PageOf<?> by(Line line);
    }

    private static final int ROWS = PageOf.MAX_ROWS;
    /** How many pages somebody turns. */
    private static final int TURNS = 3;

    private final Line line;
    private final LocalDate today;
    private final SequencedMap<String, List<Page>> pages = new LinkedHashMap<>();

    private ListPages(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /** All of them by list; the first pages are asked for once, to know where the next ones begin. */
    static SequencedMap<String, List<Page>> of(Line line, LocalDate today) {
        var lists = new ListPages(line, today);
        lists.stores();
        lists.terminals();
        lists.employees();
        lists.log();
        lists.transactions();
        lists.memberSearch();
        lists.members();
        return lists.pages;
    }

    private void stores() {
        BiFunction<Line, StoreFilter, PageOf<?>> list = (by, filter) -> by.api(StoreApi.class).list(filter);
        for (var order : List.of("number", "name", "created", "contact", "phone", "discount", "points")) {
            sorted("stores", order, (by, page) -> list.apply(by, StoreFilter.all(page)));
        }
        for (var status : StoreStatus.values()) {
            turned("stores", status.name(), (by, page) -> list.apply(by, StoreFilter.all(page)
                    .withStatuses(Set.of(status))));
        }
        for (var text : List.of("S00042", "门店99", "md", "1312", "nobody")) {
            turned("stores", text, (by, page) -> list.apply(by, StoreFilter.all(page).withText(text)));
        }
        turned("stores", "region", (by, page) -> list.apply(by, new StoreFilter("", Set.of(), Set.of(), "大区7", "", "",
                "", DayRange.ANY, page)));
        turned("stores", "brand", (by, page) -> list.apply(by, new StoreFilter("", Set.of(), Set.of(), "", "", "",
                "品牌3", DayRange.ANY, page)));
    }

    private void terminals() {
        BiFunction<Line, TerminalFilter, PageOf<?>> list = (by, filter) -> by.api(TerminalApi.class).list(filter);
        for (var order : List.of("number", "store", "alias", "type", "grade", "created", "expires", "last-seen")) {
            sorted("terminals", order, (by, page) -> list.apply(by, TerminalFilter.all(page)));
        }
        for (var state : TerminalState.values()) {
            turned("terminals", state.name(), (by, page) -> list.apply(by, TerminalFilter.all(page)
                    .withStates(Set.of(state))));
        }
        for (var text : List.of("9000042", "3 号", "ht", "nobody")) {
            turned("terminals", text, (by, page) -> list.apply(by, new TerminalFilter(text, Optional.empty(), Set.of(),
                    Set.of(), DayRange.ANY, page)));
        }
        turned("terminals", "vending machines", (by, page) -> list.apply(by, new TerminalFilter("", Optional.empty(),
                Set.of(TerminalType.VENDING_MACHINE), Set.of(), DayRange.ANY, page)));
        turned("terminals", "of a store",
                (by, page) -> list.apply(by, new TerminalFilter("", Optional.of(3_000_000_042L), Set.of(),
                        Set.of(), DayRange.ANY, page)));
    }

    private void employees() {
        BiFunction<Line, EmployeeFilter, PageOf<?>> list = (by, filter) -> by.api(EmployeeApi.class).list(filter);
        var all = EmployeeFilter.all(ROWS);
        sorted("employees", "number", (by, page) -> list.apply(by, all.on(page)));
        for (var text : List.of("E00042", "login99", "小满7", "Lin Mei", "nobody")) {
            turned("employees", text,
                    (by, page) -> list.apply(by, new EmployeeFilter(text, Set.of(), Set.of(), Set.of(),
                            Set.of(), page)));
        }
        turned("employees", "suspended", (by, page) -> list.apply(by, new EmployeeFilter("", Set.of(),
                Set.of(EmployeeState.SUSPENDED), Set.of(), Set.of(), page)));
        turned("employees", "managers", (by, page) -> list.apply(by, new EmployeeFilter("",
                Set.of(EmployeeType.STORE_MANAGER), Set.of(), Set.of(), Set.of(), page)));
        turned("employees", "of two stores", (by, page) -> list.apply(by, new EmployeeFilter("", Set.of(), Set.of(),
                Set.of(3_000_000_042L, 3_000_000_043L), Set.of(), page)));
    }

    private void log() {
        BiFunction<Line, LogFilter, PageOf<?>> list = (by, filter) -> by.api(OperatorLogApi.class).list(filter);
        var all = LogFilter.all(ROWS);
        sorted("operator log", "time", (by, page) -> list.apply(by, all.on(page)));
        for (var subject : List.of(LogSubject.OPERATOR, LogSubject.SUBJECT, LogSubject.ADDRESS, LogSubject.SESSION)) {
            var text = switch (subject) {
                case OPERATOR -> "E00042";
                case SUBJECT -> "S4242";
                case ADDRESS -> "10.0.7.42";
                default -> "4242";
            };
            turned("operator log", subject.name(), (by, page) -> list.apply(by, all.with(subject, text).on(page)));
        }
        turned("operator log", "a module",
                (by, page) -> list.apply(by, logged(Set.of("staff"), Set.of(), false, page)));
        turned("operator log", "a rare action", (by, page) -> list.apply(by, logged(Set.of(), Set.of("restore"), false,
                page)));
        turned("operator log", "refused", (by, page) -> list.apply(by, logged(Set.of(), Set.of(), true, page)));
    }

    private static LogFilter logged(Set<String> modules, Set<String> actions, boolean refused, PageWanted page) {
        return new LogFilter(Optional.empty(), Optional.empty(), LogSubject.OPERATOR, "", modules, actions, Set.of(),
                refused, page);
    }

    private void transactions() {
        BiFunction<Line, TransactionFilter, PageOf<?>> list = (by, filter) -> by.api(TransactionApi.class).list(filter);
        for (var back : List.of(0, 100, 300)) {
            turned("transactions", "of a month, " + back + " days ago", (by, page) -> list.apply(by,
                    transactions(back, 30, Set.of(), Set.of(), page)));
        }
        turned("transactions", "of a year",
                (by, page) -> list.apply(by, transactions(0, 365, Set.of(), Set.of(), page)));
        turned("transactions", "recharges of a year", (by, page) -> list.apply(by, transactions(0, 365,
                Set.of(TransactionKind.RECHARGE), Set.of(), page)));
        turned("transactions", "of two stores", (by, page) -> list.apply(by, transactions(0, 365, Set.of(),
                Set.of(9_003L, 9_007L), page)));
    }

    private TransactionFilter transactions(int back, int days, Set<TransactionKind> kinds, Set<Long> stores,
            PageWanted page) {
        var to = today.minusDays(back);
        return new TransactionFilter(to.minusDays(days), to, kinds, stores, "", false, page.cursor(), page.rows(),
                Optional.empty());
    }

    /** What is typed at a desk or in an office to find one: number, phone, name or the initials of it. */
    private void memberSearch() {
        for (var text : List.of("N4242", "N99999", "1300004242", "13000", "林小满", "陈", "lin xiao", "linxiaoman", "lxm",
                "zw", "nobody")) {
            turned(What.MEMBER_SEARCH, text, (by, page) -> members(by, MemberFilter.all(ROWS).on(page), text, ""));
        }
        for (var card : List.of("8900000000004242", "890000000004", "5")) {
            turned(What.MEMBER_SEARCH, "card " + card,
                    (by, page) -> members(by, MemberFilter.all(ROWS).on(page), "", card));
        }
    }

    private void members() {
        var all = MemberFilter.all(ROWS);
        for (var order : List.of("number", "name")) {
            sorted("members", order, (by, page) -> members(by, all.on(page), "", ""));
        }
        for (var status : MemberStatus.values()) {
            turned("members", status.name(), (by, page) -> by.api(MemberListApi.class).list(new MemberFilter("", "",
                    Set.of(status), Set.of(), Set.of(), Set.of(), DayRange.ANY, Set.of(), List.of(), page)));
        }
        turned("members", "with a lost card", (by, page) -> by.api(MemberListApi.class).list(new MemberFilter("", "",
                Set.of(), Set.of(CardStatus.LOST), Set.of(), Set.of(), DayRange.ANY, Set.of(), List.of(), page)));
        turned("members", "registered in a month", (by, page) -> by.api(MemberListApi.class).list(new MemberFilter("",
                "", Set.of(), Set.of(), Set.of(), Set.of(), DayRange.of(today.minusDays(30), today), Set.of(),
                List.of(), page)));
    }

    private static PageOf<?> members(Line by, MemberFilter filter, String text, String card) {
        return by.api(MemberListApi.class).list(new MemberFilter(text, card, filter.statuses(), filter.cardStatuses(),
                filter.levels(), filter.stores(), filter.registered(), filter.tags(), filter.own(), filter.page()));
    }

    private void sorted(String list, String order, BiFunction<Line, PageWanted, PageOf<?>> asked) {
        for (var descending : List.of(false, true)) {
            turned(list, "by " + order + (descending ? ", the other way about" : ""),
                    new PageWanted(Optional.of(order), descending, Optional.empty(), ROWS), asked);
        }
    }

    private void turned(String list, String what, BiFunction<Line, PageWanted, PageOf<?>> asked) {
        turned(list, what, PageWanted.first(ROWS), asked);
    }

    private void turned(String list, String what, PageWanted first, BiFunction<Line, PageWanted, PageOf<?>> asked) {
        var wanted = Optional.of(first);
        for (var turn = 1; turn <= TURNS && wanted.isPresent(); turn++) {
            var page = wanted.get();
            pages.computeIfAbsent(list, _ -> new ArrayList<>())
                    .add(new Page(list + ", " + what + ", page " + turn, by -> asked.apply(by, page)));
            wanted = asked.apply(line, page).next().map(page::after);
        }
    }
}
