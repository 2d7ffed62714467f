package org.afterword.base;

/**
 * Markup that is safe to print as it is: well-formed on its own, and with nothing in it that its author was not trusted
 * to write. Only the {@code markdown} package makes one, and the policy of a page; a test holds them to that.
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
