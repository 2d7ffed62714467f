package org.afterword.importer.source;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.Line;
import org.afterword.importer.record.Refused;
import org.afterword.importer.record.Remark;
import org.afterword.importer.record.What;
import tools.jackson.core.JacksonException;

/** Reads the records of a JSON export one by one. One that cannot be read is refused, and the others are read on. */
public final class JsonRecords {
    /** An id in the middle may be a person's, which can be made from an e-mail address. */
    private static final Pattern ID = Pattern.compile(
            "(?:\\A\\s*\\{\\s*\"id\"|\"(?:_id|commentHex|wm-id|file)\")\\s*:\\s*\"?([A-Za-z0-9_-]{1,100})");

    private static final int MOST_IN_VAIN = 10_000;

    /** A record with where it stands; {@code number}, {@code owner} and {@code array} are as in {@link JsonPiece}. */
    public record One(JsonObject fields, Line line, String array, int number, int owner) {}

    private final ExportFile file;
    private final Set<String> arrays;
    private final boolean anywhere;
    private final Function<String, What> what;
    private final Consumer<Exported> out;
    private Set<String> telling = Set.of();
    private boolean cutOff;
    private int inVain;

    /**
     * @param arrays the names of lists whose items are records
     * @param what what the records of each of these lists are
     */
    public JsonRecords(ExportFile file, Set<String> arrays, Function<String, What> what, Consumer<Exported> out) {
        this(file, arrays, false, what, out);
    }

    private JsonRecords(
            ExportFile file,
            Set<String> arrays,
            boolean anywhere,
            Function<String, What> what,
            Consumer<Exported> out) {
        this.file = file;
        this.arrays = arrays;
        this.anywhere = anywhere;
        this.what = what;
        this.out = out;
    }

    /** Records in lists of these names at any depth, not only in those of the records that they lie in. */
    public static JsonRecords anywhere(
            ExportFile file, Set<String> arrays, Function<String, What> what, Consumer<Exported> out) {
        return new JsonRecords(file, arrays, true, what, out);
    }

    /** Refuses what stands in a list of another name and has at least two of some fields, which a record has. */
    public JsonRecords telling(Set<String> fields) {
        telling = fields;
        return this;
    }

    /** @param records gets those within a record before it */
    public void read(Consumer<One> records) throws IOException {
        try (var text = file.text()) {
            var splitter = new JsonSplitter(text, arrays, anywhere, piece -> {
                one(piece, records);
                return inVain <= MOST_IN_VAIN;
            });
            splitter.split();
            if (inVain > MOST_IN_VAIN) {
                out.accept(new Refused(
                        What.FILE,
                        new Line(file.name(), splitter.line()),
                        "",
                        "more than %s records one after another cannot be read, so the rest is skipped"
                                .formatted(MOST_IN_VAIN)));
            }
            if (splitter.strayLine() > 0) {
                out.accept(new Remark(
                        new Line(file.name(), splitter.strayLine()),
                        "bracket",
                        "a bracket closes nothing here; something before it is lost, and words may have run together"));
            }
            if (splitter.isCut() && !cutOff) {
                out.accept(
                        new Refused(What.FILE, new Line(file.name(), splitter.line()), "", "the file ends too early"));
            }
            text.remark(file.name()).ifPresent(out::accept);
        }
    }

    private void one(JsonPiece piece, Consumer<One> records) {
        var line = new Line(file.name(), piece.line());
        JsonObject fields;
        try {
            fields = JsonObject.parse(piece.text());
        } catch (JacksonException e) {
            var fault = piece.fault().isEmpty() ? JsonObject.fault(e) : piece.fault();
            inVain++;
            cutOff |= fault.contains("file ends");
            var id = ID.matcher(piece.text());
            out.accept(new Refused(what.apply(piece.array()), line, id.find() ? id.group(1) : "", fault));
            return;
        }
        inVain = 0;
        for (int i = telling.isEmpty() ? 0 : fields.within(telling); i > 0; i--) {
            out.accept(new Refused(
                    What.COMMENT, line, "", "it looks like a record, but is in a list that should have none"));
        }
        if (what.apply(piece.array()) == What.RECORD && fields.countOf(telling) > 1) {
            out.accept(new Refused(What.COMMENT, line, "", "it looks like a record, but is where none should be"));
        }
        if (!telling.isEmpty() && fields.isTwo()) {
            out.accept(Refused.ranTogether(what.apply(piece.array()), line));
        } else if (fields.lostWords().isPresent()) {
            out.accept(
                    Refused.doubled(line, fields.doubled(), fields.lostWords().get()));
        } else if (!fields.doubled().isEmpty()) {
            out.accept(new Remark(
                    line,
                    "double",
                    "it has '%s' twice; the last one counts".formatted(String.join("', '", fields.doubled()))));
        }
        records.accept(new One(fields, line, piece.array(), piece.number(), piece.owner()));
    }
}
