package org.afterword.template;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The engine's own extensions without what would make a page depend on more than its view and its template: a cache that
 * pages share, work in other threads, and words from the class path.
 */
final class PureTags extends ExtensionCustomizer {
    private static final Set<String> LEFT_OUT = Set.of("cache", "parallel", "i18n");

    PureTags(Extension extension) {
        super(extension);
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        var tags = super.getTokenParsers();
        return tags == null
                ? null
                : tags.stream().filter(tag -> !LEFT_OUT.contains(tag.getTag())).toList();
    }

    @Override
    public Map<String, Function> getFunctions() {
        var functions = super.getFunctions();
        if (functions == null) {
            return null;
        }
        var kept = new HashMap<>(functions);
        kept.keySet().removeAll(LEFT_OUT);
        return kept;
    }
}
