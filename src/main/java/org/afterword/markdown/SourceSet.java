package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The candidates for one picture in a {@code srcset}, as browsers tell them apart (HTML §4.8.4.2.1): an address ends at a
 * space, so that commas may stand in it, and what is behind it ends at a comma.
 */
public final class SourceSet {
    private SourceSet() {}

    /**
     * One of them.
     *
     * @param address where the picture is, never empty
     * @param start where the address begins in the whole
     * @param when how wide it is or for which screens, such as {@code 800w} or {@code 2x}; empty for all
     */
    public record Candidate(String address, int start, String when) {
        int end() {
            return start + address.length();
        }
    }

    /** @return all of them, in their order */
    public static List<Candidate> of(String candidates) {
        var all = new ArrayList<Candidate>();
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
            at = addressEnd < end ? end : descriptorEnd(candidates, end);
            if (start < addressEnd) {
                var when = addressEnd < end ? "" : candidates.substring(end, at).strip();
                all.add(new Candidate(candidates.substring(start, addressEnd), start, when));
            }
        }
        return all;
    }

    /** @return the same candidates with other addresses; what does not stand in an address stays as it is */
    public static String changed(String candidates, UnaryOperator<String> change) {
        var changed = new StringBuilder(candidates.length() + 32);
        int at = 0;
        for (var candidate : of(candidates)) {
            changed.append(candidates, at, candidate.start()).append(change.apply(candidate.address()));
            at = candidate.end();
        }
        return changed.append(candidates, at, candidates.length()).toString();
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
