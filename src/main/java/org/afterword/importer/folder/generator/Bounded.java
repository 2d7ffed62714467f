package org.afterword.importer.folder.generator;

/**
 * A text of which an author's own pattern looks at so many letters and no more, however it is written; then it throws an
 * {@link IllegalStateException}.
 */
record Bounded(String text, int[] looks) implements CharSequence {
    private static final int MOST = 1_000_000;

    Bounded(String text) {
        this(text, new int[1]);
    }

    @Override
    public char charAt(int at) {
        if (++looks[0] > MOST) {
            throw new IllegalStateException();
        }
        return text.charAt(at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
