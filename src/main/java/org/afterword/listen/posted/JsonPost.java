package org.afterword.listen.posted;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a flat JSON object, which some send where the form was meant. */
final class JsonPost {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private final Posted.Gathered gathered;

    JsonPost(int mostFields) {
        gathered = new Posted.Gathered(mostFields);
    }

    Posted read(String text) throws BadPost {
        boolean flat = true;
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadPost(parser.currentToken() == null ? Mistake.BROKEN : Mistake.NESTED, Posted.NOTHING);
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                flat &= field(parser);
            }
            if (parser.nextToken() != null) {
                throw new BadPost(Mistake.BROKEN, gathered.posted());
            }
        } catch (JacksonException e) {
            throw new BadPost(Mistake.BROKEN, gathered.posted());
        }
        if (!flat) {
            throw new BadPost(Mistake.NESTED, gathered.posted());
        }
        if (gathered.isFull()) {
            throw new BadPost(Mistake.TOO_LARGE, gathered.posted());
        }
        if (gathered.posted().hasTwoValues()) {
            throw new BadPost(Mistake.TWICE, gathered.posted());
        }
        return gathered.posted();
    }

    /** Whether it is a single value. */
    private boolean field(JsonParser parser) {
        var name = parser.currentName();
        var value = parser.nextToken();
        if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
            parser.skipChildren();
            return false;
        }
        if (value != JsonToken.VALUE_NULL) {
            gathered.add(name, parser.getString());
        }
        return true;
    }
}
