package io.claimstream.aggregator.http.download;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that is written while it is read. */
interface Download extends AutoCloseable {

    /**
     * Adds a value.
     *
     * @param json the value on one line
     * @param rows the value as rows of a table
     */
    void add(String json, List<?> rows) throws IOException;

    @Override
    void close() throws IOException;

    /** JSON lines. */
    static Download jsonLines(OutputStream out) {
        return new Download() {
            @Override
            public void add(String json, List<?> rows) throws IOException {
                out.write(json.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** A table (RFC 4180) with a head line; {@code row} names its columns. */
    static Download table(OutputStream out, Class<?> row) throws IOException {
        CsvMapper mapper = CsvMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        SequenceWriter writer = mapper.writer(mapper.schemaFor(row).withHeader().withLineSeparator("\r\n"))
                .writeValues(out);
        return new Download() {
            @Override
            public void add(String json, List<?> rows) throws IOException {
                writer.writeAll(rows);
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
