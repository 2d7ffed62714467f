package org.afterword.importer.kinds;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.base.SameName;
import org.afterword.content.address.Slug;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedAuthor;
import org.afterword.importer.record.ExportedComment;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.XmlElement;
import org.jsoup.parser.Parser;

/**
 * The authors that a WXR file names, and the rules by which a comment is found to be by one of them. E-mail addresses are
 * compared in here and go no further.
 */
final class WordPressAuthors {
    private final String file;
    private final Consumer<Exported> out;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byMail = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byLogin = new HashMap<>();

    WordPressAuthors(String file, Consumer<Exported> out) {
        this.file = file;
        this.out = out;
    }

    void add(XmlElement author) {
        var login = author.text("wp:author_login");
        if (login.isEmpty()) {
            return;
        }
        var name = Parser.unescapeEntities(
                author.text("wp:author_display_name").or(() -> fullName(author)).orElse(login.get()), true);
        var key = key(login.get().indexOf('@') > 0 ? name : login.get());
        byLogin.put(folded(login.get()), key);
        author.text("wp:author_id").ifPresent(id -> byId.put(id, key));
        author.text("wp:author_email").ifPresent(mail -> byMail.put(folded(mail), key));
        byName.put(folded(name), key);
        out.accept(new ExportedAuthor(new Line(file, author.line()), key, name, Optional.empty()));
    }

    /** The key of the author that a post's {@code dc:creator} names. */
    String creator(String login) {
        return byLogin.getOrDefault(folded(login), key(login));
    }

    /** A registered user is the author with that id; where the file gives authors no ids, who has the author's e-mail or name. */
    Optional<ExportedComment.Recognized> recognize(String userId, Optional<String> mail, Optional<String> name) {
        if (userId.isEmpty() || userId.equals("0")) {
            return Optional.empty();
        }
        var id = Optional.ofNullable(byId.get(userId));
        if (id.isPresent()) {
            return id.map(key -> new ExportedComment.Recognized(key, "user id"));
        }
        var sameMail = mail.map(text -> byMail.get(folded(text)));
        if (sameMail.isPresent()) {
            return sameMail.map(key -> new ExportedComment.Recognized(key, "registered user with the author's e-mail"));
        }
        if (!byId.isEmpty()) {
            return Optional.empty();
        }
        return name.map(text -> byName.getOrDefault(folded(text), byLogin.get(folded(text))))
                .map(key -> new ExportedComment.Recognized(key, "registered user with the author's name"));
    }

    private static Optional<String> fullName(XmlElement author) {
        var name = (author.raw("wp:author_first_name").strip() + " "
                        + author.raw("wp:author_last_name").strip())
                .strip();
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    /** A login that is an e-mail address gives only what stands before its sign. */
    private static String key(String login) {
        int at = login.indexOf('@');
        var slug = Slug.of(at > 0 ? login.substring(0, at) : login);
        return slug.isEmpty() ? "author" : slug;
    }

    private static String folded(String text) {
        return SameName.of(text, Locale.ROOT);
    }
}
