package io.claimstream.cli.page;

import io.claimstream.cli.browser.BrowserExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each test a {@link LivePage} of its own, which ends with the test. */
final class LivePageExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(LivePage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LivePage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrComputeIfAbsent(LivePage.class, key -> open(context), LivePage.class);
    }

    private static LivePage open(ExtensionContext context) {
        try {
            return new LivePage(BrowserExtension.browser(context));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
