package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;

/** How values are read. */
final class Values {

    static final JsonSerde<EventTotals> TOTALS = JsonSerde.of(ValueType.EVENT_TOTALS);
    static final JsonSerde<Revision> REVISION = JsonSerde.of(ValueType.REVISION);
    static final JsonSerde<Claim> CLAIM = JsonSerde.of(ValueType.CLAIM);
    static final JsonSerde<Article> ARTICLE = JsonSerde.of(ValueType.ARTICLE);

    private Values() {}
}
