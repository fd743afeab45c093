package org.counterfoil.client.shared.connection;

import java.net.ProxySelector;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections to a server. They are kept for half a minute after their last call: shorter than the server keeps
 * them, so that no call is sent on one that is just being closed. Nothing is ever sent twice: whether a call that got
 * no answer may be repeated is its caller's business.
 */
final class ServerLine {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    /** Between two packets of an answer. */
    private static final Timeout READ = Timeout.ofSeconds(10);
    private static final TimeValue KEEP = TimeValue.ofSeconds(30);
    private static final TimeValue LOOK_AGAIN_AFTER = TimeValue.ofSeconds(2);
    /** A desk makes a few calls at once; what loads a server in a trial makes many. */
    private static final int MOST = 128;

    /** Of a stream: longer than two of the server's heart beats. */
    private static final Timeout SILENCE = Timeout.ofSeconds(40);

    private ServerLine() {}

    /** Opens nothing yet: the first call does. */
    static CloseableHttpClient open(ServerAddress address) {
        return open(address, MOST, READ);
    }

    /** One for a stream that is read as long as it lasts; the next one takes the place of the one before. */
    static CloseableHttpClient openStream(ServerAddress address) {
        return open(address, 2, SILENCE);
    }

    private static CloseableHttpClient open(ServerAddress address, int most, Timeout read) {
        return HttpClientBuilder.create().setConnectionManager(connections(address, most, read))
                .setDefaultRequestConfig(
                        RequestConfig.custom().setConnectionRequestTimeout(READ).setResponseTimeout(read).build())
                .setKeepAliveStrategy((_, _) -> KEEP)
                .setProxySelector(ProxySelector.getDefault())
                .disableAutomaticRetries().disableRedirectHandling().disableCookieManagement().disableAuthCaching()
                .disableContentCompression().build();
    }

    private static HttpClientConnectionManager connections(ServerAddress address, int most, Timeout read) {
        var manager = PoolingHttpClientConnectionManagerBuilder.create().setMaxConnTotal(most).setMaxConnPerRoute(most)
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(read)
                        .setValidateAfterInactivity(LOOK_AGAIN_AFTER).build());
        // The fingerprint says who the server is, whatever name it is reached by.
        address.fingerprint().ifPresent(fingerprint -> manager.setTlsSocketStrategy(
                new DefaultClientTlsStrategy(PinnedTrust.context(fingerprint), HostnameVerificationPolicy.CLIENT,
                        NoopHostnameVerifier.INSTANCE)));
        return manager.build();
    }
}
