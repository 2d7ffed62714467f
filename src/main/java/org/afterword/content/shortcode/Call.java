package org.afterword.content.shortcode;

import org.afterword.markdown.ShortcodeTag;
import org.afterword.template.Shortcode;

/**
 * The call of a shortcode in an article.
 *
 * @param open where it begins
 * @param close where its body ends; null where it has none
 */
record Call(Shortcode shortcode, ShortcodeTag open, ShortcodeTag close) {
    boolean hasBody() {
        return close != null;
    }
}
