package org.afterword.pages.look;

import java.util.List;
import org.afterword.markdown.Links;
import org.afterword.markdown.Need;

/** Finds what a style sheet asks a browser for: fonts, pictures and other style sheets. */
final class StyleSheetNeeds {
    private StyleSheetNeeds() {}

    static List<Need> of(String css) {
        return StyleSheetAddress.of(css).stream()
                .filter(one -> one.isFont() || Links.isElsewhere(one.address()))
                .map(one -> new Need(
                        one.isFont() ? Need.Kind.FONT : one.isStyle() ? Need.Kind.STYLE : Need.Kind.IMAGE,
                        "url",
                        one.address(),
                        one.start(),
                        one.end()))
                .toList();
    }
}
