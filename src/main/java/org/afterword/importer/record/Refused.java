package org.afterword.importer.record;

/** A record that cannot be read. */
public record Refused(What what, Line line, String id, String reason) implements Exported {

    /** A comment without an id, which is then empty, or without a page. */
    public static Refused comment(Line line, String id) {
        return new Refused(
                What.COMMENT, line, id, id.isEmpty() ? "it has no id" : "it does not say which page it belongs to");
    }
}
