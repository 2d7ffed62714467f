package org.afterword.markdown;

import java.util.function.UnaryOperator;

/** The candidates for one picture in a {@code srcset} (HTML §4.8.4.2.1): each an address and when it is meant. */
final class SourceSet {
    private SourceSet() {}

    /** The same candidates with other addresses. What does not stand in an address stays as it is. */
    static String changed(String candidates, UnaryOperator<String> change) {
        var changed = new StringBuilder(candidates.length() + 32);
        for (int at = 0; at < candidates.length(); ) {
            int start = at;
            while (start < candidates.length()
                    && (candidates.charAt(start) <= ' ' || candidates.charAt(start) == ',')) {
                start++;
            }
            int end = start;
            while (end < candidates.length() && candidates.charAt(end) > ' ') {
                end++;
            }
            int addressEnd = end;
            while (addressEnd > start && candidates.charAt(addressEnd - 1) == ',') {
                addressEnd--;
            }
            int next = addressEnd < end ? end : descriptorEnd(candidates, end);
            changed.append(candidates, at, start);
            if (start < addressEnd) {
                changed.append(change.apply(candidates.substring(start, addressEnd)));
            }
            at = next;
            changed.append(candidates, addressEnd, at);
        }
        return changed.toString();
    }

    /** Where the next candidate begins: behind a comma that does not stand in brackets. */
    private static int descriptorEnd(String candidates, int start) {
        boolean bracket = false;
        for (int i = start; i < candidates.length(); i++) {
            char c = candidates.charAt(i);
            if (c == ',' && !bracket) {
                return i;
            }
            bracket = c == '(' || bracket && c != ')';
        }
        return candidates.length();
    }
}
