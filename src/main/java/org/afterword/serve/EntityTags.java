package org.afterword.serve;

import java.util.List;
import java.util.regex.Pattern;

/** The tags by which a browser says what it has (RFC 9110 §8.8.3): {@code "a"}, the weak {@code W/"a"}, many, or {@code *}. */
final class EntityTags {
    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    private EntityTags() {}

    /** Whether one of them stands for whatever there is. */
    static boolean haveAny(List<String> headers) {
        return headers.stream().anyMatch(header -> header.strip().equals(ANY));
    }

    /** Whether one of them is a tag, be it a weak one ({@code If-None-Match}, §13.1.2). */
    static boolean have(List<String> headers, String tag) {
        return haveAny(headers)
                || headers.stream()
                        .flatMap(header -> tags(header).stream())
                        .anyMatch(one -> one.equals(tag) || one.startsWith(WEAK) && one.endsWith(WEAK + tag));
    }

    /** Whether one of them is a tag and is not weak ({@code If-Match}, §13.1.1). */
    static boolean haveStrong(List<String> headers, String tag) {
        return haveAny(headers)
                || headers.stream().anyMatch(header -> tags(header).contains(tag));
    }

    private static List<String> tags(String header) {
        return TAG.matcher(header).results().map(found -> found.group()).toList();
    }
}
