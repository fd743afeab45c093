package org.counterfoil.server.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

import org.counterfoil.common.messaging.NoticeKind;
import org.counterfoil.common.shared.VersionNumber;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.Platform;
import org.counterfoil.server.shared.settings.ServerVersion;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the platform's administrators, once for each version, that clients are newer than the server. */
@Component
@AcrossMerchants(because = "clients of all merchants work with the one server")
public class VersionNotices {

    private static final Duration AT_WORK = Duration.ofDays(30);

    private final ServerVersion server;
    private final MerchantDirectory merchants;
    private final Places places;
    private final NoticeRepository notices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VersionNotices(ServerVersion server, MerchantDirectory merchants, Places places, NoticeRepository notices,
            JdbcClient jdbc, PlatformTransactionManager manager, Clock clock) {
        this.server = server;
        this.merchants = merchants;
        this.places = places;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Nothing is told where the server does not know its own version, or nobody is the platform. */
    public void run() {
        var newest = server.number().flatMap(own -> newest().filter(client -> client.isNewerThan(own)));
        newest.ifPresent(client -> merchants.ofCode(Platform.CODE).ifPresent(platform -> MerchantScope.run(platform,
                () -> transaction.executeWithoutResult(_ -> tell(client.toString())))));
    }

    private void tell(String version) {
        if (!notices.existsByKindAndTitle(NoticeKind.NEWER_CLIENT, version)) {
            notices.saveAndFlush(new Notice(version, places.businessDate(), clock.instant()));
        }
    }

    /** The newest client that was at work lately. */
    private Optional<VersionNumber> newest() {
        return jdbc.sql("select distinct client_version from terminal where client_version <> '' and last_seen_at > ?")
                .param(clock.instant().minus(AT_WORK).atOffset(ZoneOffset.UTC)).query(String.class).list().stream()
                .flatMap(text -> VersionNumber.read(text).stream()).max(Comparator.naturalOrder());
    }
}
