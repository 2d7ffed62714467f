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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.ViewFingerprint;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.ProseFailure;

/** The templates of a theme, each compiled when it is first needed. Safe for use by several threads. */
public final class Templates {
    private final Theme theme;
    private final Supplier<Functions> functions;
    private final Includes includes;
    private final Mistakes mistakes;
    private final ViewAttributes attributes = new ViewAttributes();
    private final PebbleEngine escaping;
    private final PebbleEngine plain;
    private final Map<String, Problem> broken = new HashMap<>();
    private final Map<String, Problem> brokenPages = new HashMap<>();
    private final Map<String, List<Fingerprint>> parts = new HashMap<>();

    private Templates(Theme theme, Supplier<Functions> functions) {
        this.theme = theme;
        this.functions = functions;
        this.includes = new Includes(theme);
        this.mistakes = new Mistakes(theme, includes, new TemplateNames(new TemplateFunctions(functions, attributes)));
        this.escaping = engine(true);
        this.plain = engine(false);
    }

    /**
     * Reports what is wrong with any template. The built-in ones are known to be good, and compiled only as pages need them.
     *
     * @param functions gives what the templates can do, which need not be known before the first is rendered
     */
    public static Templates of(Theme theme, Supplier<Functions> functions, Consumer<Problem> problems) {
        var templates = new Templates(theme, functions);
        templates.includes.check((name, problem) -> templates.broken(name, problem, problems));
        var files = new HashMap<String, Fingerprint>();
        theme.templates().forEach(name -> files.put(name, theme.fingerprint(name)));
        for (var name : theme.templates()) {
            if (!theme.isBuiltIn(name)) {
                templates.mistakeIn(name).ifPresent(problem -> templates.broken(name, problem, problems));
            }
            templates.parts.put(
                    name,
                    templates.includes.reach(name).stream().map(files::get).toList());
        }
        OwnFiles.check(theme, templates.includes, name -> templates.broken.containsKey(name), problems);
        theme.templates()
                .forEach(page -> templates.includes.reach(page).stream()
                        .filter(templates.broken::containsKey)
                        .findFirst()
                        .ifPresent(used -> templates.brokenPages.put(page, templates.broken.get(used))));
        return templates;
    }

    /** The engine's reader fails in ways of its own where braces are open at the end. */
    private Optional<Problem> mistakeIn(String name) {
        try {
            compiled(name);
            return Optional.empty();
        } catch (PebbleException e) {
            return mistakes.explain(e, name, List.of())
                    .map(problem -> LeftOpen.in(theme.file(name).orElseThrow()).orElse(problem));
        } catch (StackOverflowError e) {
            var file = theme.file(name).orElseThrow();
            return Optional.of(TooDeep.in(file).orElseGet(() -> TooDeep.somewhere(file)));
        } catch (IndexOutOfBoundsException e) {
            return Optional.of(LeftOpen.in(theme.file(name).orElseThrow()).orElseThrow(() -> e));
        }
    }

    private PebbleTemplate compiled(String name) {
        boolean isMarkup = name.endsWith(".html") || name.endsWith(".xml");
        return (isMarkup ? escaping : plain).getTemplate(name);
    }

    private void broken(String name, Problem problem, Consumer<Problem> problems) {
        broken.putIfAbsent(name, problem);
        problems.accept(problem);
    }

    /** Stands for the text of a template and of all that it uses. */
    public Fingerprint fingerprint(String template) {
        var known = parts.get(template);
        if (known == null) {
            throw new IllegalArgumentException("no template " + template);
        }
        return ViewFingerprint.of(List.of(template, known, functions.get().fingerprint()));
    }

    /**
     * Renders a view, in UTF-8; its components are the template's variables.
     *
     * @throws TemplateFailure if it cannot be rendered; what {@link #of} has reported of it is not told anew
     */
    public byte[] render(String template, Record view) throws TemplateFailure {
        return render(
                template, attributes.variables(view), () -> functions.get().language(view));
    }

    /** @param language in which filters write dates, numbers and letters */
    byte[] render(String template, Map<String, Object> variables, Supplier<Locale> language) throws TemplateFailure {
        if (brokenPages.containsKey(template)) {
            throw new TemplateFailure(brokenPages.get(template), null);
        }
        var page = new Utf8Page();
        try {
            compiled(template).evaluate(page, variables, language.get());
            return page.toBytes(template.endsWith(".html"));
        } catch (StackOverflowError e) {
            throw new TemplateFailure(
                    includes.reach(template).stream()
                            .flatMap(name -> theme.file(name).flatMap(TooDeep::in).stream())
                            .findFirst()
                            .orElseGet(() -> endless(template)),
                    e);
        } catch (PebbleException e) {
            throw new TemplateFailure(
                    ProseFailure.behind(e)
                            .or(() -> mistakes.explain(e, template, variables.keySet()))
                            .orElseGet(() -> Problem.error(
                                    "template/broken",
                                    Position.file(
                                            theme.file(template).orElseThrow().path()),
                                    e.getPebbleMessage(),
                                    "")),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new TemplateFailure(ProseFailure.behind(e).orElseGet(() -> mistakes.explain(e, template)), e);
        }
    }

    private Problem endless(String template) {
        return Problem.error(
                "template/endless",
                Position.file(theme.file(template).orElseThrow().path()),
                "this template never ends: a template or a macro uses itself and does not stop",
                "use it only while there is something left to show");
    }

    /** Whether {@link #of} has reported something of a template, or of one that it uses, so that it cannot be rendered. */
    boolean isBroken(String template) {
        return brokenPages.containsKey(template);
    }

    private PebbleEngine engine(boolean markup) {
        return new PebbleEngine.Builder()
                .loader(new ThemeLoader(theme))
                .extension(new TemplateFunctions(functions, attributes))
                .registerExtensionCustomizer(PureTags::new)
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .autoEscaping(markup)
                .newLineTrimming(true)
                .build();
    }

    /** Hands the engine the theme's texts. */
    private record ThemeLoader(Theme theme) implements Loader<String> {
        @Override
        public Reader getReader(String name) {
            return new StringReader(theme.file(name)
                    .orElseThrow(() -> new io.pebbletemplates.pebble.error.LoaderException(null, "no template " + name))
                    .text());
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
