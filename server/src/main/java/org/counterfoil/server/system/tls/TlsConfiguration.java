package org.counterfoil.server.system.tls;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.ssl.SslBundleRegistrar;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** TLS under the server's own key; plain HTTP only where nobody can listen in. */
@Configuration(proxyBeanMethods = false)
class TlsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TlsConfiguration.class);
    private static final String BUNDLE = "counterfoil";

    @Bean
    SslBundleRegistrar serverKey(ServerSettings settings, DataDirectory directory, Clock clock) {
        if (settings.plainHttp()) {
            demandLoopback(settings.bind());
            return _ -> LOG.warn("plain HTTP on {}: for trying things out on this machine alone", settings.bind());
        }
        var identity = new IdentityStore(directory, clock).load();
        LOG.info("the server's certificate has the SHA-256 fingerprint {}", identity.fingerprint());
        return bundles -> bundles.registerBundle(BUNDLE,
                SslBundle.of(SslStoreBundle.of(identity.keyStore(), "", null)));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> speakTls(ServerSettings settings) {
        return factory -> {
            if (!settings.plainHttp()) {
                factory.setSsl(Ssl.forBundle(BUNDLE));
            }
        };
    }

    static void demandLoopback(String bind) {
        try {
            if (InetAddress.getByName(bind).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            LOG.debug("{} has no address", bind, unknown);
        }
        throw new StartRefusedException("Plain HTTP is refused on the address " + bind
                + ": passwords and PINs would cross the network readable.",
                "Leave out --plain-http, or bind to this machine alone with --bind 127.0.0.1.");
    }
}
