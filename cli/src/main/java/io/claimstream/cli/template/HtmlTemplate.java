package io.claimstream.cli.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.Writer;

/** A Mustache template beside the class that fills it. {@code {{value}}} is escaped for HTML. */
public final class HtmlTemplate {

    private final Mustache mustache;

    private HtmlTemplate(Mustache mustache) {
        this.mustache = mustache;
    }

    /** Loads {@code NAME.html}, and what it includes, from the package of {@code owner}. */
    public static HtmlTemplate load(Class<?> owner, String name) {
        String folder = owner.getPackageName().replace('.', '/');
        return new HtmlTemplate(new DefaultMustacheFactory(folder).compile(name + ".html"));
    }

    /** Writes the template filled with the components of the record {@code view}. */
    public void write(Writer out, Record view) {
        mustache.execute(out, view);
    }
}
