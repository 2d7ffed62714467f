package org.afterword.template;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.afterword.base.Json;
import org.afterword.base.fingerprint.Fingerprint;

/** What a shortcode's template can do. It is rendered before there are pages, so that of theirs it knows only the words. */
final class ShortcodeFunctions implements Functions {
    private final Supplier<Speech> words;
    private Speech read;

    /** @param words are read when the first is wanted */
    ShortcodeFunctions(Supplier<Speech> words) {
        this.words = words;
    }

    @Override
    public String say(String key, List<Object> arguments, Locale language) {
        return speech().say(key, arguments, language);
    }

    private synchronized Speech speech() {
        if (read == null) {
            read = words.get();
        }
        return read;
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
