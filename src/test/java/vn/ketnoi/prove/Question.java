package vn.ketnoi.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ketnoi.prove.Recorder.Sent;
import vn.ketnoi.search.ProductFacet;

/**
 * One thing to ask the portal for.
 *
 * @param path what is asked for
 * @param recorded what the portal then asks of Elasticsearch, in this order
 */
record Question(String path, List<Sent> recorded) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Asks a portal that is recorded for each. */
    static List<Question> record(Recorder recorder, String portal, String path, List<String> parameters) {
        recorder.searches();
        List<Question> questions = new ArrayList<>();
        for (String one : parameters) {
            Load.ask(get(portal + path + one));
            List<Sent> asked = recorder.searches();
            assertThat(asked).as(one).isNotEmpty();
            questions.add(new Question(path + one, asked));
        }
        return questions;
    }

    List<HttpRequest> toPortal(String portal) {
        return List.of(get(portal + path));
    }

    List<HttpRequest> toElasticsearch(String server) {
        return recorded.stream().map(sent -> sent.to(server)).toList();
    }

    /** Answers how many the portal finds, after seeing that Elasticsearch by itself gives the same, all facets counted. */
    long sameFromBoth(String portal, String server) {
        JsonNode answer = JSON.readTree(Load.ask(get(portal + path)));
        assertThat(answer.get("plain").asBoolean())
                .as("answered by the database")
                .isFalse();
        // Nothing is asked after what the portal answers with; where nothing is found, all answers are empty.
        JsonNode hits = JSON.createObjectNode();
        for (Sent sent : recorded) {
            JsonNode straight = JSON.readTree(Load.ask(sent.to(server)));
            JsonNode facets = JSON.readTree(sent.body()).get("aggregations");
            for (ProductFacet facet : ProductFacet.values()) {
                assertThat(facets.has(facet.word())).as("asks for %s", facet).isTrue();
                assertThat(straight.at("/aggregations").has("filter#" + facet.word()))
                        .as("counts %s", facet)
                        .isTrue();
                assertThat(answer.get("facets").has(facet.word()))
                        .as("answers %s", facet)
                        .isTrue();
            }
            hits = straight.get("hits");
        }
        long total = answer.get("total").asLong();
        assertThat(total).as(path).isEqualTo(hits.at("/total/value").asLong());
        assertThat(ids(answer.get("items"), "id")).as(path).isEqualTo(ids(hits.get("hits"), "_id"));
        return total;
    }

    private static List<Long> ids(JsonNode items, String name) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(name).asLong())
                .toList();
    }

    static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}
