package org.afterword.importer.folder.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code that is set in and names its language in its first line, as Python-Markdown has it, between fences. */
final class CodeHilite {
    private static final Pattern CODE = Pattern.compile(
            "(?m)^(?: {4}|\\t)(?::::|#!)(\\w++)[^\\n]*+\\n((?:(?: {4}|\\t)[^\\n]*(?:\\n|\\z)|[ \\t]*\\n(?=(?: {4}|\\t|[ \\t]*\\n)))++)");
    private static final Pattern CONTENTS = Pattern.compile("(?m)^\\[TOC\\][ \\t]*$\\n?");

    private CodeHilite() {}

    /** The text with such code between fences, and without the mark for a table of contents. */
    static String plain(String text) {
        var coded = text.contains(":::") || text.contains("#!")
                ? CODE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Written.code(found.group(1), found.group(2).replaceAll("(?m)^(?: {4}|\\t)", ""), "")
                                        + "\n\n"))
                : text;
        return coded.contains("[TOC]") ? CONTENTS.matcher(coded).replaceFirst("") : coded;
    }
}
