package org.afterword.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.afterword.base.Json;
import org.afterword.base.Moment;
import org.afterword.moderation.decide.InboxView;

/** What awaits a decision, as one line of JSON. */
final class InboxJson {
    private InboxJson() {}

    static String of(InboxView view) {
        var json = new LinkedHashMap<String, Object>();
        json.put("total", view.total());
        json.put("shown", view.shown());
        json.put(
                "held",
                view.groups().stream()
                        .flatMap(group -> group.shown().stream())
                        .map(InboxJson::of)
                        .toList());
        return Json.of(json);
    }

    private static Map<String, Object> of(InboxView.One one) {
        var waiting = one.waiting();
        var comment = waiting.reply().comment();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.name());
        json.put("file", "content/" + waiting.file());
        json.put("article", waiting.article());
        json.put("author", comment.name());
        json.put("by", comment.by());
        json.put("url", comment.url());
        json.put("date", comment.date().map(Moment::iso));
        json.put("comment", comment.id());
        json.put("replyTo", waiting.reply().to());
        json.put("heldFor", waiting.held());
        json.put("note", waiting.note());
        json.put("edits", waiting.edits());
        json.put("deletes", waiting.deletes());
        json.put("body", comment.body().markdown());
        json.put("before", one.before().map(before -> before.body().markdown()));
        return json;
    }
}
