package org.afterword.markdown;

import java.util.stream.Stream;

/** Whether HTML of the author's shows what stands at a place of a text as code, or not at all; places only go on. */
final class HiddenHtml {
    private final LastBefore[] signs;

    HiddenHtml(String markdown) {
        signs = Stream.of("<code", "</code", "<pre", "</pre", "<!--", "-->")
                .map(sign -> new LastBefore(sign, markdown))
                .toArray(LastBefore[]::new);
    }

    boolean at(int place) {
        boolean hidden = false;
        for (int i = 0; i < signs.length; i += 2) {
            hidden |= signs[i].at(place) > signs[i + 1].at(place);
        }
        return hidden;
    }
}
