package org.afterword.importer.source;

/** What has been opened and not yet closed where a {@link JsonSplitter} stands. */
final class JsonFrame {
    /** What it is. */
    enum Kind {
        OBJECT,
        ARRAY,
        /** A list whose items are records. */
        RECORDS,
        /** An item of such a list, or a value at the top, that is neither a list nor an object. */
        SCALAR
    }

    final Kind kind;
    /** The name of the list of records that it is or stands in. */
    final String array;
    /** The text of a record; null for what is no record of its own. */
    final StringBuilder text;

    final int line;
    final int number;
    String key = "";
    boolean afterColon;
    String fault = "";

    private JsonFrame(Kind kind, String array, StringBuilder text, int line, int number) {
        this.kind = kind;
        this.array = array;
        this.text = text;
        this.line = line;
        this.number = number;
    }

    static JsonFrame record(Kind kind, String array, int line, int number) {
        return new JsonFrame(kind, array, new StringBuilder(), line, number);
    }

    static JsonFrame within(Kind kind, String array) {
        return new JsonFrame(kind, array, null, 0, 0);
    }

    boolean isRecord() {
        return text != null;
    }
}
