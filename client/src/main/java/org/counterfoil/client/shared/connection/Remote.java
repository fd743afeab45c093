package org.counterfoil.client.shared.connection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * The server as its remote interfaces. A call ends as its result, as a
 * {@link org.counterfoil.common.shared.RefusedException}, as {@link ServerGone}, or as {@link ServerFault}.
 */
public final class Remote implements Apis, AutoCloseable {

    private final CloseableHttpClient http;
    private final HttpServiceProxyFactory proxies;
    private final RemoteHints hints;
    private final Watch watch;
    private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

    /**
     * @param token    the bearer of the session; empty before signing in
     * @param language in which the server may put words
     * @param watch    told of every call that reached the server, and of every one that did not
     */
    public Remote(ServerAddress address, Supplier<Optional<String>> token, Supplier<Language> language, Watch watch) {
        this(address, token, language, () -> "", watch);
    }

    /** @param devices of this terminal, as {@link org.counterfoil.common.organisation.DeviceReport} writes them */
    public Remote(ServerAddress address, Supplier<Optional<String>> token, Supplier<Language> language,
            Supplier<String> devices, Watch watch) {
        this.watch = watch;
        http = ServerLine.open(address);
        hints = new RemoteHints(address, () -> headers(token, language, devices));
        var client = RestClient.builder().baseUrl(address.uri())
                .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
                .requestInterceptor((request, body, execution) -> {
                    headers(token, language, devices).forEach(request.getHeaders()::set);
                    return execution.execute(request, body);
                }).defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                    throw Problem.read(response).thrown();
                }).build();
        proxies = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build();
    }

    @Override
    public <T> T api(Class<T> type) {
        return type.cast(apis.computeIfAbsent(type, this::watched));
    }

    @Override
    public HintSource hints() {
        return hints;
    }

    @Override
    public void close() {
        hints.close();
        http.close(CloseMode.IMMEDIATE);
    }

    /** What every call says of who makes it. */
    private static Map<String, String> headers(Supplier<Optional<String>> token, Supplier<Language> language,
            Supplier<String> devices) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(HttpHeaders.USER_AGENT, agent(devices.get()));
        headers.put(HttpHeaders.ACCEPT_LANGUAGE, language.get().tag());
        token.get().ifPresent(bearer -> headers.put(HttpHeaders.AUTHORIZATION, "Bearer " + bearer));
        return headers;
    }

    /** By which the list of terminals tells the versions of their clients, and what stands there. */
    private static String agent(String devices) {
        return "Counterfoil/" + Optional.ofNullable(Remote.class.getPackage().getImplementationVersion())
                .orElse("unpacked") + (devices.isEmpty() ? "" : " (" + devices + ")");
    }

    private Object watched(Class<?> type) {
        var target = proxies.createClient(type);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(target, arguments);
            }
            try {
                var answer = method.invoke(target, arguments);
                watch.answered();
                return answer;
            } catch (InvocationTargetException thrown) {
                throw told(thrown.getCause());
            }
        });
    }

    private Throwable told(Throwable thrown) {
        if (thrown instanceof ResourceAccessException unreachable) {
            watch.gone();
            return new ServerGone(unreachable);
        }
        watch.answered();
        if (thrown instanceof RestClientException unreadable) {
            return new ServerFault(Problem.NO_REFERENCE, unreadable);
        }
        if (thrown instanceof RefusedException refused && refused.refusal().code() == RefusalCode.SESSION_EXPIRED) {
            watch.expired();
        }
        return thrown;
    }

    /** Hears whether calls reach the server; called on whatever thread made the call. */
    public interface Watch {

        /** Nobody wants to know. */
        Watch NOBODY = new Watch() {
            @Override
            public void answered() {}

            @Override
            public void expired() {}

            @Override
            public void gone() {}
        };

        /** Some answer came, be it a refusal. */
        void answered();

        /** The server has ended the session. */
        void expired();

        /** None came. */
        void gone();
    }
}
