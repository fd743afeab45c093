package org.counterfoil.client.pictures;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.client.shared.connection.Apis;
import org.counterfoil.client.shared.connection.Connection;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.control.StatusBadge.Tone;
import org.counterfoil.client.shared.scope.Bearer;
import org.counterfoil.client.shared.scope.Light;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.scope.TerminalScope;
import org.counterfoil.client.shared.seal.Enrolled;
import org.counterfoil.client.shared.settings.Settings;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.common.organisation.Desk;
import org.counterfoil.common.organisation.Licence;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.SignedIn;

/** The language and the look of a picture, with a terminal and a session of samples; always the same moment. */
public record Sitting(Language language, Theme theme, CurrencyUnit currency) {

    /** The moment of every picture. */
    public static final Instant NOW = Instant.parse("2026-11-21T06:26:00Z");

    /** The business date of every picture. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    /** With yuan, as the house of the pictures has. */
    public Sitting(Language language, Theme theme) {
        this(language, theme, CurrencyUnit.of("CNY"));
    }

    public Texts texts() {
        return new Texts(language, new Figures(language, currency, clock().getZone()));
    }

    public Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }

    /** A terminal whose server is played; its line is online. */
    public TerminalScope terminal(Apis apis) {
        return terminal(apis, new DirectExecutor());
    }

    private TerminalScope terminal(Apis apis, UiExecutor executor) {
        var connection = new Connection(executor, () -> {});
        connection.answered();
        var settings = new Settings(
                new ServerAddress(URI.create("https://counterfoil.example:8443"), Optional.empty()), desk().terminal(),
                theme, language, Settings.Devices.NONE, Optional.of("0127"));
        return new TerminalScope(settings, clock(), executor, apis, new Bearer(), connection, Enrolled.NOT);
    }

    /** A cashier at a front desk who may do everything, with the usual devices. */
    public SessionScope cashier(Apis apis) {
        var terminal = terminal(apis);
        terminal.light(new Light("printer", "print", "shell.light-printer", Tone.SUCCESS));
        return new SessionScope(terminal, signedIn(new Operator(7, "0127", name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                EmployeeType.OPERATOR), desk(), Map.of()));
    }

    /** An administrator at headquarters who may do everything. */
    public SessionScope administrator(Apis apis) {
        return administrator(apis, Map.of());
    }

    /** The same, whose answers come when the executor lets them. */
    public SessionScope administrator(Apis apis, UiExecutor executor) {
        return administrator(terminal(apis, executor), Map.of());
    }

    /** An administrator at headquarters who may do everything but for what is given. */
    public SessionScope administrator(Apis apis, Map<Permission, Access> limits) {
        return administrator(terminal(apis), limits);
    }

    private SessionScope administrator(TerminalScope terminal, Map<Permission, Access> limits) {
        var place = desk();
        var office = new Desk(place.merchantCode(), place.merchantName(),
                name("商户总部", "Headquarters", "Trụ sở chính"), "1873300001", name("总部", "HQ", "Trụ sở"),
                TerminalType.MERCHANT_BACK_OFFICE, TODAY, currency, ZONE, place.hotline());
        return new SessionScope(terminal, signedIn(new Operator(1, "0001",
                name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn"), EmployeeType.MERCHANT_ADMINISTRATOR), office,
                limits));
    }

    /** The platform's first administrator. */
    public SessionScope platform(Apis apis) {
        var office = new Desk("0000", "Counterfoil", name("平台", "Platform", "Nền tảng"), "0000300001",
                name("平台后台", "Platform", "Nền tảng"), TerminalType.MERCHANT_BACK_OFFICE, TODAY, currency, ZONE, "");
        var licence = new Licence(Optional.empty(), false, Set.of(), "", true);
        var grants = new EnumMap<Permission, Access>(Permission.class);
        Stream.of(Permission.values()).filter(licence::covers)
                .forEach(permission -> grants.put(permission, Access.WRITE));
        return new SessionScope(terminal(apis), new SignedIn("sample", NOW, 1800, new Operator(1, "0001",
                name("苏念", "Su Nian", "Tô Niệm"), EmployeeType.MERCHANT_ADMINISTRATOR), office,
                grants, 1, 1, false, licence));
    }

    /** The front desk of every picture. */
    public Desk desk() {
        return new Desk("1873", name("禾木茶食", "Hemu Tea House", "Trà bánh Hòa Mộc"),
                name("南京东路店", "Nanjing East Road", "Đường Nam Kinh Đông"), "1873200001",
                name("1 号台", "Desk 1", "Quầy 1"), TerminalType.FRONT_DESK, TODAY, currency, ZONE,
                "400-000-1873");
    }

    /** A name in the language of the picture. */
    public String name(String chinese, String english, String vietnamese) {
        return switch (language) {
            case ZH_CN -> chinese;
            case EN -> english;
            case VI -> vietnamese;
        };
    }

    private static SignedIn signedIn(Operator operator, Desk desk, Map<Permission, Access> limits) {
        Map<Permission, Access> grants = new EnumMap<>(Permission.class);
        var licence = Licence.unlimited();
        Stream.of(Permission.values()).filter(licence::covers)
                .forEach(permission -> grants.put(permission, Access.WRITE));
        grants.putAll(limits);
        return new SignedIn("sample", NOW.minusSeconds(3600 * 6 + 1560), 1800, operator, desk, grants, 1, 1,
                false, licence);
    }
}
