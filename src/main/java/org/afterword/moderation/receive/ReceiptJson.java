package org.afterword.moderation.receive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.afterword.base.Json;

/** A receipt for a program to read, as one line of JSON. */
public final class ReceiptJson {
    private ReceiptJson() {}

    /**
     * Everything that arrived is in it.
     *
     * @param names by which the inbox calls what waits, by the paths of the files; empty where nothing is written
     */
    public static String of(Receipt receipt, boolean dryRun, Map<String, String> names) {
        var json = new LinkedHashMap<String, Object>();
        json.put("dryRun", dryRun);
        json.put("received", receipt.count());
        json.put("held", receipt.count(Receipt.Fate.HELD));
        json.put("letThrough", receipt.count(Receipt.Fate.THROUGH));
        json.put("knownAlready", receipt.count(Receipt.Fate.KNOWN));
        json.put("withdrawn", receipt.count(Receipt.Fate.WITHDRAWN));
        json.put("refused", receipt.count(Receipt.Fate.REFUSED));
        json.put(
                "arrivals",
                receipt.entries().stream().map(entry -> entry(entry, names)).toList());
        json.put("writtenPaths", receipt.written());
        json.put("removedPaths", receipt.removed());
        return Json.of(json);
    }

    private static Map<String, Object> entry(Receipt.Entry entry, Map<String, String> names) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fate", fate(entry.fate()));
        json.put("file", entry.line().file());
        if (entry.line().number() > 0) {
            json.put("line", entry.line().number());
        }
        entry.kept().ifPresent(kept -> {
            json.put("id", Optional.ofNullable(names.get(kept.file())));
            json.put("path", kept.file());
            json.put("article", kept.article());
            json.put("comment", kept.comment().id());
            json.put("author", kept.comment().by().or(kept.comment()::name));
            json.put("heldFor", kept.held());
            json.put("note", kept.note());
        });
        if (entry.kept().isEmpty()) {
            json.put(entry.fate() == Receipt.Fate.WITHDRAWN ? "path" : "reason", entry.reason());
        }
        return json;
    }

    private static String fate(Receipt.Fate fate) {
        return switch (fate) {
            case HELD -> "held";
            case THROUGH -> "letThrough";
            case KNOWN -> "knownAlready";
            case WITHDRAWN -> "withdrawn";
            case REFUSED -> "refused";
        };
    }
}
