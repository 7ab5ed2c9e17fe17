package vn.ketnoi.search.model;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import vn.ketnoi.outbox.NotNowException;

/** The Elasticsearch server of this portal. Every call goes through {@link #ask}, which knows when it is merely away. */
@ApplicationScoped
public class SearchServer {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 10_000;

    private static final int PATIENCE_MILLIS = 3_000;
    private static final long AWAY_NANOS = 2_000_000_000L;

    private static final RestClientOptions BRIEFLY = new RestClientOptions(
            RequestOptions.DEFAULT.toBuilder()
                    .setRequestConfig(RequestConfig.custom()
                            .setConnectTimeout(CONNECT_MILLIS)
                            .setConnectionRequestTimeout(CONNECT_MILLIS)
                            .setSocketTimeout(PATIENCE_MILLIS)
                            .build())
                    .build(),
            false);

    /** A call that may fail the way a call over a network fails. */
    @FunctionalInterface
    public interface Call<T> {
        T to(ElasticsearchClient client) throws IOException;
    }

    @Inject
    @ConfigProperty(name = "ketnoi.search.url", defaultValue = "http://127.0.0.1:9200")
    String url;

    @Inject
    @ConfigProperty(name = "ketnoi.search.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "ketnoi.search.password")
    Optional<String> password;

    /** A file with the certificate that signs Elasticsearch's own, where that is nobody's that Java knows. */
    @Inject
    @ConfigProperty(name = "ketnoi.search.ca")
    Optional<String> ca;

    @Inject
    @ConfigProperty(name = "ketnoi.search.prefix", defaultValue = "ketnoi")
    String prefix;

    private @Nullable ElasticsearchClient client;

    private volatile long awayUntil = System.nanoTime();

    @PostConstruct
    void open() {
        RestClient rest = RestClient.builder(HttpHost.create(url))
                .setRequestConfigCallback(c -> c.setConnectTimeout(CONNECT_MILLIS)
                        .setConnectionRequestTimeout(CONNECT_MILLIS)
                        .setSocketTimeout(ANSWER_MILLIS))
                .setHttpClientConfigCallback(this::secured)
                .build();
        client = new ElasticsearchClient(new RestClientTransport(rest, new Jackson3JsonpMapper()));
    }

    private HttpAsyncClientBuilder secured(HttpAsyncClientBuilder http) {
        http.setMaxConnPerRoute(64).setMaxConnTotal(64);
        ca.ifPresent(file -> http.setSSLContext(trusting(file)));
        user.ifPresent(name -> {
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(name, password.orElse("")));
            http.setDefaultCredentialsProvider(credentials);
        });
        return http;
    }

    private static SSLContext trusting(String file) {
        try {
            return TransportUtils.sslContextFromHttpCaCrt(new File(file));
        } catch (IOException e) {
            throw new UncheckedIOException("ketnoi.search.ca cannot be read", e);
        }
    }

    @PreDestroy
    void close() {
        try {
            if (client != null) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name under which a kind of index is found, such as {@code ketnoi-products}. */
    public String alias(IndexKind kind) {
        return prefix + "-" + kind.name;
    }

    /** The name of the index that is being built to take its place. */
    String next(IndexKind kind) {
        return alias(kind) + "-next";
    }

    /**
     * For somebody who is waiting for the answer: gives up early, and once the server was away, takes it to be so for a
     * moment without trying.
     *
     * @throws NotNowException as {@link #ask}
     */
    public <T> T askBriefly(Call<T> call) {
        long now = System.nanoTime();
        if (now - awayUntil < 0) {
            throw new NotNowException("was away a moment ago");
        }
        try {
            return ask(c -> call.to(c.withTransportOptions(BRIEFLY)));
        } catch (NotNowException e) {
            awayUntil = System.nanoTime() + AWAY_NANOS;
            throw e;
        }
    }

    /**
     * @throws NotNowException when the server is away, busy, or does not have the index yet
     * @throws SearchRefusedException when it refuses the call itself
     */
    public <T> T ask(Call<T> call) {
        if (client == null) {
            throw new NotNowException("closed");
        }
        try {
            return call.to(client);
        } catch (IOException | RuntimeException e) {
            throw SearchRefusedException.meaning(e);
        }
    }
}
