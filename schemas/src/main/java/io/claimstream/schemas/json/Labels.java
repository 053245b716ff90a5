package io.claimstream.schemas.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.function.Function;

/** The labels of an enum as JSON text, quoted and encoded once. */
final class Labels<E extends Enum<E>> {

    private final SerializableString[] labels;

    Labels(E[] constants, Function<E, String> label) {
        labels = new SerializableString[constants.length];
        for (E constant : constants) {
            labels[constant.ordinal()] = new SerializedString(label.apply(constant));
        }
    }

    void write(E constant, JsonGenerator json) throws IOException {
        if (constant == null) {
            json.writeNull();
        } else {
            json.writeString(labels[constant.ordinal()]);
        }
    }
}
