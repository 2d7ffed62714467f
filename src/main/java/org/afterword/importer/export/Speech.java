package org.afterword.importer.export;

import java.io.IOException;
import java.util.function.Function;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.Wording;

/** Finds what a site says by itself within an article: for its settings, by the tag of the article's language. */
@FunctionalInterface
public interface Speech {
    Function<String, Wording> of(Settings settings) throws IOException;
}
