package io.claimstream.aggregator.http.sse;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;

/** The answer to a request, once it is asynchronous. */
final class ServletOutput implements AsyncOutput {

    private final AsyncContext context;
    private final ServletOutputStream out;

    ServletOutput(AsyncContext context) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public void write(byte[] frame) throws IOException {
        out.write(frame);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void complete() {
        context.complete();
    }
}
