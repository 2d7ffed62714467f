package org.afterword.importer.folder.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.afterword.importer.body.OutsideCode;

/** Styles in the HTML of a Markdown text, which no page takes from it. */
public final class Styles {
    private static final Pattern TAG =
            Pattern.compile("<[A-Za-z][A-Za-z0-9-]*+\\s(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>");
    private static final Pattern STYLE =
            Pattern.compile("(?i)\"[^\"]*+\"|'[^']*+'|\\s++(style\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'>]++))");

    private Styles() {}

    /** The text without them. One that names a picture stays, so that the picture comes along. */
    public static String leftOut(String text, Told told) {
        return text.contains("style") || text.contains("STYLE")
                ? OutsideCode.pieces(text, piece -> piece.indexOf('<') < 0 ? piece : piece(piece, told))
                : text;
    }

    private static String piece(String piece, Told told) {
        return TAG.matcher(piece)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(STYLE.matcher(tag.group()).replaceAll(style -> {
                            if (style.group(1) == null || style.group(1).contains("url(")) {
                                return Matcher.quoteReplacement(style.group());
                            }
                            told.dropped(style.group(1));
                            return "";
                        })));
    }
}
