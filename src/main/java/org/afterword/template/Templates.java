package org.afterword.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;

import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.afterword.base.Fingerprint;

import org.afterword.base.Position;
import org.afterword.base.Problem;
import org.afterword.base.ViewFingerprint;

/** The compiled templates of a theme. Safe for use by several threads. */
public final class Templates {
    private final Theme theme;
    private final Includes includes;
    private final Mistakes mistakes;
    private final ViewAttributes attributes = new ViewAttributes();
    private final Map<String, PebbleTemplate> compiled = new HashMap<>();
    private final Map<String, Fingerprint> fingerprints = new HashMap<>();

    private Templates(Theme theme, Functions functions) {
        this.theme = theme;
        this.includes = new Includes(theme);
        this.mistakes = new Mistakes(theme, includes);
    }

    /** Compiles every template; what is wrong with any is reported. */
    public static Templates compile(Theme theme, Functions functions, Consumer<Problem> problems) {
        var templates = new Templates(theme, functions);
        templates.includes.check(problems);
        var escaping = templates.engine(functions, true);
        var plain = templates.engine(functions, false);
        for (var name : theme.templates()) {
            try {
                boolean isMarkup = name.endsWith(".html") || name.endsWith(".xml");
                templates.compiled.put(name, (isMarkup ? escaping : plain).getTemplate(name));
            } catch (PebbleException e) {
                templates.mistakes.explain(e, name).ifPresent(problems);
            }
            var parts = templates.includes.reach(name).stream().map(theme::fingerprint).toList();
            templates.fingerprints.put(name,
                    ViewFingerprint.of(java.util.List.of(name, parts, functions.fingerprint())));
        }
        return templates;
    }

    /** Stands for the text of a template and of all that it uses. */
    public Fingerprint fingerprint(String template) {
        var known = fingerprints.get(template);
        if (known == null) {
            throw new IllegalArgumentException("no template " + template);
        }
        return known;
    }

    /** Renders a view, in UTF-8; its components are the template's variables. */
    public byte[] render(String template, Record view) throws TemplateFailure {
        var ready = compiled.get(template);
        if (ready == null) {
            throw new TemplateFailure(Problem.error("template/broken", Position.file(theme.file(template).orElseThrow().path()),
                    "this template could not be compiled", ""), null);
        }
        var page = new Utf8Page();
        try {
            ready.evaluate(page, attributes.variables(view));
            return page.toBytes();
        } catch (PebbleException e) {
            throw new TemplateFailure(mistakes.explain(e, template).orElseGet(() -> Problem.error("template/broken",
                    Position.file(theme.file(template).orElseThrow().path()), e.getPebbleMessage(), "")), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PebbleEngine engine(Functions functions, boolean markup) {
        return new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .extension(new TemplateFunctions(functions, attributes))
                .addEscapingStrategy("html", Markup::escape)
                .strictVariables(true)
                .autoEscaping(markup)
                .newLineTrimming(true)
                .build();
    }

    /** Hands the engine the theme's texts. */
    private record ThemeLoader(Theme theme) implements Loader<String> {
        @Override
        public Reader getReader(String name) {
            return new StringReader(theme.file(name).orElseThrow(() ->
                    new io.pebbletemplates.pebble.error.LoaderException(null, "no template " + name)).text());
        }

        @Override
        public void setCharset(String charset) {
            // the theme's files are text already
        }

        @Override
        public void setPrefix(String prefix) {
            // names are whole
        }

        @Override
        public void setSuffix(String suffix) {
            // names are whole
        }

        @Override
        public String resolveRelativePath(String path, String anchor) {
            return path;
        }

        @Override
        public String createCacheKey(String name) {
            return name;
        }

        @Override
        public boolean resourceExists(String name) {
            return theme.file(name).isPresent();
        }
    }
}
