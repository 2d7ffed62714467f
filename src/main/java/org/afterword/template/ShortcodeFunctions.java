package org.afterword.template;

import java.util.List;
import java.util.Locale;
import org.afterword.base.Json;
import org.afterword.base.fingerprint.Fingerprint;

/** What a shortcode's template can do. It is rendered before there are pages, so that it knows nothing of theirs. */
final class ShortcodeFunctions implements Functions {
    static final ShortcodeFunctions ALL = new ShortcodeFunctions();

    private ShortcodeFunctions() {}

    @Override
    public String say(String key, List<Object> arguments, Locale language) {
        throw new IllegalArgumentException(
                "'say' knows the words of pages; in a shortcode, write the word or take a parameter");
    }

    @Override
    public Object markdown(Object prose) {
        throw new IllegalArgumentException(
                "'markdown' is for the prose of pages; in a shortcode, print the body, which is Markdown by itself");
    }

    @Override
    public String html(Object prose) {
        throw new IllegalArgumentException("'html' is for the prose of feeds");
    }

    @Override
    public String json(Object value) {
        return Json.of(value);
    }

    @Override
    public String structuredData(List<Object> arguments) {
        throw new IllegalArgumentException("'structuredData' is for pages");
    }

    @Override
    public Locale language(Record view) {
        return Locale.ROOT;
    }

    @Override
    public Fingerprint fingerprint() {
        return Fingerprint.NONE;
    }
}
