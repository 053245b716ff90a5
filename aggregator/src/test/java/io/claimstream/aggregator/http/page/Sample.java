package io.claimstream.aggregator.http.page;

/** A made-up event as the API tells it. The title and the text of its article are an attack on the page. */
final class Sample {

    static final String EVENT_ID = "ua-luhansk-2024-06-07-missile-attack";
    static final String SCRIPT = "<script>window.attacked=true</script><img src=x onerror='window.attacked=true'>";

    private static final String SENTENCE = SCRIPT + " officials said four people were killed.";
    private static final String TEXT = "Smoke rose. " + SENTENCE + " Rescuers went on.";
    private static final String ARTICLE =
            "{\"id\":\"a-1\",\"version\":1,\"publisher\":\"The Gazette\",\"publishedAt\":\"2024-06-07T14:05:00Z\"}";

    private Sample() {}

    static String events(long killed) {
        return "{\"events\":[" + event(killed) + "],\"next\":null,\"total\":1}";
    }

    static String event(long killed) {
        return """
                {"id":"%s","kind":"missile-attack","kindFamily":"attack",
                 "place":{"name":"Luhansk","id":"geonames:702658","country":"UA","lat":48.57,"lon":39.33},
                 "date":"2024-06-07","datePrecision":"day","lastPublishedAt":"2024-06-07T14:05:00Z","articles":["a-1"],
                 "totals":{"killed":{"series":"killed","measure":"killed","category":null,"value":%d,"low":3,"high":4,
                   "bound":"exact","derived":false,"contested":true,"asOf":"2024-06-07T14:05:00Z",
                   "figures":[%s,%s]}}}""".formatted(EVENT_ID, killed, figure(4, "regional government"), figure(3, "Red Cross"))
                .replace("\n", "");
    }

    static String eventPage() {
        return "{\"event\":" + event(4) + ",\"revisions\":[" + revision() + "],\"claims\":["
                + claim("c-1", "Red Cross", 3, "2024-06-07T12:00:00Z") + ","
                + claim("c-2", "regional government", 4, "2024-06-07T14:05:00Z") + "],\"moved\":null}";
    }

    static String revision() {
        return """
                {"id":"r-1","eventId":"%s","series":"killed","from":%s,"to":%s,"reason":"raised","backfilled":false,
                 "at":"2024-06-07T14:05:00Z","source":"regional government","claim":"c-2","article":%s,"quote":%s}""".formatted(EVENT_ID, amount(3), amount(4), ARTICLE, quoted(SENTENCE))
                .replace("\n", "");
    }

    static String article() {
        return "{\"id\":\"a-1\",\"version\":1,\"publisher\":\"The Gazette\",\"publishedAt\":\"2024-06-07T14:05:00Z\","
                + "\"title\":" + quoted(SCRIPT) + ",\"text\":" + quoted(TEXT) + "}";
    }

    private static String figure(long value, String source) {
        return "{\"source\":\"%s\",\"amount\":%s,\"asOf\":\"2024-06-07T14:05:00Z\",\"claims\":[\"c-2\"]}"
                .formatted(source, amount(value));
    }

    private static String claim(String id, String speaker, long value, String asOf) {
        int begin = TEXT.indexOf(SENTENCE);
        int number = TEXT.indexOf("four");
        return """
                {"id":"%s","article":%s,"series":"killed","measure":"killed","scope":"total","asOf":"%s",
                 "quantity":{"value":%d,"low":%d,"high":%d,"bound":"exact","text":"four","begin":%d,"end":%d},
                 "attribution":{"speaker":"%s"},
                 "evidence":{"field":"text","begin":%d,"end":%d,"sentence":%s}}""".formatted(
                        id,
                        ARTICLE,
                        asOf,
                        value,
                        value,
                        value,
                        number,
                        number + "four".length(),
                        speaker,
                        begin,
                        begin + SENTENCE.length(),
                        quoted(SENTENCE))
                .replace("\n", "");
    }

    private static String amount(long value) {
        return "{\"value\":%d,\"low\":%d,\"high\":%d,\"bound\":\"exact\"}".formatted(value, value, value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
