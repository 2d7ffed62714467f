package org.afterword.content.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.Settings;
import org.afterword.yaml.YamlText;

/** A thread file as a flat list of comments that name what they answer: what tools read and write. */
public final class ThreadFile {
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("https?://[A-Za-z0-9][A-Za-z0-9._~/%?=&+-]*");

    private ThreadFile() {}

    /** The comments in the order of the file; those that have something wrong in them are left out, with a problem. */
    public static List<Reply> read(SourceText source, Settings settings, Consumer<Problem> problems) {
        return new ThreadReader(settings).replies(source, problems);
    }

    /** The comments of a file of the inbox, with what is to be decided of each. */
    public static List<Held> readHeld(SourceText source, Settings settings, Consumer<Problem> problems) {
        return new ThreadReader(settings).held(source, problems);
    }

    /** The text of a file of the inbox, which reads back to equal ones. */
    public static String textOfHeld(List<Held> all) {
        var text = new StringBuilder();
        for (var held : all) {
            append(text, held.reply());
            if (!held.reasons().isEmpty()) {
                field(
                        text,
                        "held",
                        "["
                                + String.join(
                                        ", ",
                                        held.reasons().stream()
                                                .map(YamlText::scalar)
                                                .toList()) + "]");
            }
            held.note().ifPresent(note -> field(text, "note", YamlText.scalar(note)));
            held.edits().ifPresent(id -> field(text, "edits", YamlText.scalar(id)));
            if (held.deletes()) {
                field(text, "deletes", "true");
            }
        }
        return text.toString();
    }

    /** The file's text, which reads back to equal comments. */
    public static String text(List<Reply> replies) {
        var text = new StringBuilder();
        replies.forEach(reply -> append(text, reply));
        return text.toString();
    }

    /** One comment as a group of fields in braces, on one line. */
    static String inBraces(Reply reply) {
        var fields = new ArrayList<>(fields(reply));
        if (!reply.comment().removed()) {
            fields.add("body: " + YamlText.quoted(reply.comment().body().markdown()));
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static void append(StringBuilder text, Reply reply) {
        var indent = "- ";
        for (var field : fields(reply)) {
            text.append(indent).append(field).append('\n');
            indent = "  ";
        }
        if (!reply.comment().removed()) {
            YamlText.block(text, 2, "body", reply.comment().body().markdown());
        }
    }

    /** All but the body, each on one line. */
    private static List<String> fields(Reply reply) {
        var fields = new ArrayList<String>();
        var comment = reply.comment();
        fields.add("id: " + YamlText.scalar(comment.id()));
        reply.to().ifPresent(to -> fields.add("reply_to: " + YamlText.scalar(to)));
        comment.by().ifPresent(by -> fields.add("by: " + YamlText.scalar(by)));
        comment.name().ifPresent(name -> fields.add("author: " + YamlText.scalar(name)));
        comment.date().ifPresent(date -> fields.add("date: " + date.iso()));
        comment.edited().ifPresent(edited -> fields.add("edited: " + edited.iso()));
        comment.url().ifPresent(url -> fields.add("url: " + address(url)));
        comment.about().ifPresent(step -> fields.add("about: step-" + step));
        if (comment.pinned()) {
            fields.add("pinned: true");
        }
        if (comment.removed()) {
            fields.add("removed: true");
        }
        if (comment.isPing()) {
            fields.add("kind: " + comment.kind().name().toLowerCase(Locale.ROOT));
        }
        comment.source().ifPresent(source -> fields.add("source: " + source(source)));
        return fields;
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static String source(Comment.Source source) {
        var fields = new ArrayList<String>();
        fields.add("system: " + YamlText.scalar(source.system()));
        source.id().ifPresent(id -> fields.add("id: " + YamlText.scalar(id)));
        source.parent().ifPresent(parent -> fields.add("parent: " + YamlText.scalar(parent)));
        source.url().ifPresent(url -> fields.add("url: " + YamlText.quoted(url)));
        return "{" + String.join(", ", fields) + "}";
    }

    /** A web address stands plainly unless something in it could end a plain scalar. */
    private static String address(String url) {
        return PLAIN_ADDRESS.matcher(url).matches() ? url : YamlText.quoted(url);
    }
}
