package org.afterword.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** An author's text in which what shortcodes make stands in their place, and where each part of it was written. */
public final class Shortcoded {
    /** A part of the text that is otherwise than it was written: in the one, and in the other. */
    private record Part(int start, int end, int writtenStart, int writtenEnd) {}

    /** A part of the written text. */
    public record Range(int start, int end) {}

    private final String text;
    private final String written;
    private final String masked;
    private final List<Part> parts;
    private Signs signs;

    private Shortcoded(String text, String written, String masked, List<Part> parts) {
        this.text = text;
        this.written = written;
        this.masked = masked;
        this.parts = parts;
    }

    /** A text without shortcodes. */
    public static Shortcoded plain(String text) {
        return new Shortcoded(text, text, text, List.of());
    }

    /** Whether it is as it was written. */
    public boolean isPlain() {
        return parts.isEmpty();
    }

    /** The text with what its shortcodes made. */
    public String text() {
        return text;
    }

    /** The signs of the text with what its shortcodes made. Racing threads find the same. */
    Signs signs() {
        if (signs == null) {
            signs = Signs.of(text);
        }
        return signs;
    }

    /** The text as its author wrote it. */
    public String written() {
        return written;
    }

    /** The text as its author wrote it, for looking it over: in place of each shortcode stand as many other characters. */
    public String masked() {
        return masked;
    }

    /**
     * Where a part of the text was written; of what a shortcode made, where its call has the same words, else the call.
     *
     * @param words that stand there
     */
    public Range written(int start, int end, String words) {
        var last = last(start, Part::start);
        if (last == null || start >= last.end()) {
            int moved = last == null ? 0 : last.writtenEnd() - last.end();
            return new Range(start + moved, Math.max(start, end) + moved);
        }
        int at = words.isEmpty()
                ? -1
                : written.substring(last.writtenStart(), last.writtenEnd()).indexOf(words);
        return at < 0
                ? new Range(last.writtenStart(), last.writtenEnd())
                : new Range(last.writtenStart() + at, last.writtenStart() + at + words.length());
    }

    /** Whether a part of the written text has to do with a shortcode. */
    public boolean isCall(int start, int end) {
        var last = last(end - 1, Part::writtenStart);
        return last != null && start < last.writtenEnd();
    }

    /** The last part that begins at a place or before it; null where there is none. */
    private Part last(int place, ToIntFunction<Part> starts) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (starts.applyAsInt(parts.get(middle)) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : parts.get(low - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shortcoded same && text.equals(same.text) && written.equals(same.written);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Puts one together, from its beginning to its end. */
    public static final class Making {
        private final String written;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder masked;
        private final List<Part> parts = new ArrayList<>();
        private int copied;

        public Making(String written) {
            this.written = written;
            this.masked = new StringBuilder(written);
        }

        /** How long the text has become. */
        public int length() {
            return text.length();
        }

        /**
         * Replaces what follows on the last that was replaced.
         *
         * @param alone whether nothing else stands in its lines
         */
        public void replace(int start, int end, String made, boolean alone) {
            text.append(MadeHtml.unmarked(written.substring(copied, start)));
            parts.add(new Part(text.length(), text.length() + made.length(), start, end));
            text.append(made);
            copied = end;
            for (int at = start; at < end; at++) {
                if (written.charAt(at) != '\n') {
                    masked.setCharAt(at, alone ? ' ' : 'x');
                }
            }
        }

        public Shortcoded made() {
            text.append(MadeHtml.unmarked(written.substring(copied)));
            return new Shortcoded(text.toString(), written, masked.toString(), List.copyOf(parts));
        }
    }
}
