package org.afterword.content.memory;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.afterword.base.Moment;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.state.Packer;
import org.afterword.base.state.StateFile;
import org.afterword.base.state.Unpacker;
import org.afterword.content.article.Article;
import org.afterword.content.article.Contents;
import org.afterword.content.folder.Source;
import org.afterword.content.folder.Stamp;
import org.afterword.content.settings.CommentsState;
import org.afterword.content.settings.Language;
import org.afterword.content.thread.Tally;
import org.afterword.markdown.Syntax;

/**
 * Writes a {@link ReadMemory} to a file, and reads it. An article in which something is wrong that may not be kept is left out,
 * so that it is read and told of every time; what an article says at length is not kept, only what stands for it.
 */
final class MemoryFile {
    private static final String HEADER = "afterword memory 4 ";

    private MemoryFile() {}

    static Optional<ReadMemory> read(Path file, String program) {
        return new StateFile(file, HEADER + program).read(in -> new Reader(in).memory());
    }

    static void write(Path file, String program, ReadMemory memory) throws IOException {
        var writer = new Writer(new Packer());
        writer.memory(memory);
        new StateFile(file, HEADER + program).write(writer.out());
    }

    private record Writer(Packer out) {

        void memory(ReadMemory memory) {
            out.fingerprint(memory.settings());
            out.fingerprint(memory.shortcodes());
            var kept = new HashMap<>(memory.articles());
            kept.values().removeIf(one -> !one.isKept());
            out.number(kept.size());
            for (var entry : kept.entrySet()) {
                out.text(entry.getKey());
                known(entry.getValue().file());
                known(entry.getValue().thread());
                calls(entry.getValue().read().article().orElseThrow().contents().shortcodes());
                out.number(entry.getValue().read().comments());
                out.number(entry.getValue().read().refused());
                KeptProblems.pack(entry.getValue().read().problems(), out);
                article(entry.getValue().read().article().orElseThrow());
            }
            out.number(memory.media().size());
            for (var entry : memory.media().entrySet()) {
                out.text(entry.getKey());
                stamp(entry.getValue().stamp());
                out.fingerprint(entry.getValue().content());
                PackedPicture.pack(entry.getValue().picture(), out);
                out.number(entry.getValue().played() - KnownMedia.UNPLAYED);
            }
        }

        /** Hardly any article calls one. */
        private void calls(Fingerprint shortcodes) {
            boolean any = !shortcodes.equals(Fingerprint.NONE);
            out.flag(any);
            if (any) {
                out.fingerprint(shortcodes);
            }
        }

        private void known(Source.Known known) {
            stamp(known.stamp());
            out.fingerprint(known.content());
        }

        private void stamp(Stamp stamp) {
            var kept = stamp.isLasting() ? stamp : Stamp.UNSETTLED;
            out.number(kept.size());
            out.fixed(kept.modified());
            out.fixed(kept.changed());
            out.fixed(kept.key());
        }

        private void article(Article article) {
            out.text(article.path());
            out.text(article.file());
            out.text(article.title());
            moment(article.date());
            moment(article.updated());
            text(article.author());
            texts(article.tags());
            text(article.description());
            out.flag(article.draft());
            moment(article.expires());
            texts(article.aliases());
            out.optional(article.image(), picture -> {
                out.text(picture.path());
                out.text(picture.alt());
            });
            out.optional(article.enclosure(), enclosure -> PackedEnclosure.pack(enclosure, out));
            text(article.series());
            texts(article.steps());
            out.number(article.comments().ordinal());
            moment(article.closes());
            texts(article.discussions());
            out.flag(article.page());
            out.optional(article.language(), language -> {
                out.text(language.tag());
                out.text(language.direction());
            });
            syntax(article.syntax());
            out.list(article.translations().entrySet(), entry -> {
                out.text(entry.getKey());
                out.text(entry.getValue());
            });
            out.flag(article.shares());
            texts(article.ignored());
            plain(article.extra());
            out.text(article.excerpt());
            out.flag(article.quotation());
            out.number(article.words());
            texts(article.images());
            texts(article.links());
            out.number(article.tally().entries());
            out.number(article.tally().removed());
            out.number(article.tally().comments());
            out.number(article.tally().dated());
            moment(article.tally().latest());
            moment(article.tally().changed());
            out.list(article.tally().authors().entrySet(), entry -> {
                out.text(entry.getKey());
                out.number(entry.getValue());
            });
        }

        private void syntax(Syntax syntax) {
            out.flag(syntax.mathematics());
            out.flag(syntax.marks());
            out.flag(syntax.definitions());
            out.flag(syntax.headingIds());
            out.flag(syntax.shortcodes());
            out.text(syntax.typography());
        }

        private void text(Optional<String> text) {
            out.optional(text, out::text);
        }

        private void texts(Collection<String> texts) {
            out.list(texts, out::text);
        }

        private void moment(Optional<Moment> moment) {
            out.optional(moment, given -> {
                out.number(given.second());
                out.number(given.nano());
                out.number(given.offset());
                out.flag(given.dayOnly());
            });
        }

        private void plain(Object value) {
            if (value instanceof Map<?, ?> map) {
                out.number(0);
                out.list(map.entrySet(), entry -> {
                    out.text((String) entry.getKey());
                    plain(entry.getValue());
                });
            } else if (value instanceof List<?> list) {
                out.number(1);
                out.list(list, this::plain);
            } else if (value instanceof Boolean flag) {
                out.number(2);
                out.flag(flag);
            } else if (value == null) {
                out.number(4);
            } else if (value instanceof Long number) {
                out.number(5);
                out.number(number);
            } else if (value instanceof BigDecimal number) {
                out.number(6);
                out.text(number.toString());
            } else {
                out.number(3);
                out.text((String) value);
            }
        }
    }

    private record Reader(Unpacker in) {

        ReadMemory memory() {
            var settings = in.fingerprint();
            var shortcodes = in.fingerprint();
            var articles = new HashMap<String, ReadMemory.KnownArticle>();
            for (long left = in.number(); left > 0; left--) {
                articles.put(in.text(), article());
            }
            var media = new HashMap<String, KnownMedia>();
            for (long left = in.number(); left > 0; left--) {
                var path = in.text();
                media.put(path, media(path));
            }
            return new ReadMemory(settings, shortcodes, articles, media);
        }

        private ReadMemory.KnownArticle article() {
            var file = known();
            var thread = known();
            var shortcodes = in.flag() ? in.fingerprint() : Fingerprint.NONE;
            int comments = (int) in.number();
            int refused = (int) in.number();
            var problems = KeptProblems.unpack(in);
            var article = article(Contents.unread(file.content(), shortcodes, thread.content()));
            return new ReadMemory.KnownArticle(
                    file,
                    thread,
                    new ReadMemory.ReadArticle(Optional.of(article), comments, refused, true, problems),
                    false);
        }

        private KnownMedia media(String path) {
            return new KnownMedia(
                    stamp(), in.fingerprint(), PackedPicture.unpack(path, in), (int) in.number() + KnownMedia.UNPLAYED);
        }

        private Source.Known known() {
            return new Source.Known(stamp(), in.fingerprint());
        }

        private Stamp stamp() {
            return new Stamp(in.number(), in.fixed(), in.fixed(), in.fixed());
        }

        private Article article(Contents contents) {
            return new Article(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.optional(this::moment),
                    in.optional(this::moment),
                    in.optional(in::text),
                    in.list(in::text),
                    in.optional(in::text),
                    in.flag(),
                    in.optional(this::moment),
                    in.list(in::text),
                    in.optional(() -> new Article.Picture(in.text(), in.text())),
                    in.optional(() -> PackedEnclosure.unpack(in)),
                    in.optional(in::text),
                    in.list(in::text),
                    CommentsState.values()[(int) in.number()],
                    in.optional(this::moment),
                    in.list(in::text),
                    in.flag(),
                    in.optional(() -> new Language(in.text(), in.text())),
                    new Syntax(in.flag(), in.flag(), in.flag(), in.flag(), in.flag(), in.text()),
                    translations(),
                    in.flag(),
                    in.list(in::text),
                    map(),
                    in.text(),
                    in.flag(),
                    (int) in.number(),
                    new LinkedHashSet<>(in.list(in::text)),
                    new LinkedHashSet<>(in.list(in::text)),
                    tally(),
                    contents);
        }

        private Map<String, String> translations() {
            long left = in.number();
            if (left == 0) {
                return Map.of();
            }
            var translations = new LinkedHashMap<String, String>();
            for (; left > 0; left--) {
                translations.put(in.text(), in.text());
            }
            return translations;
        }

        private Tally tally() {
            return new Tally(
                    (int) in.number(),
                    (int) in.number(),
                    (int) in.number(),
                    (int) in.number(),
                    in.optional(this::moment),
                    in.optional(this::moment),
                    authors());
        }

        private Map<String, Integer> authors() {
            long left = in.number();
            if (left == 0) {
                return Map.of();
            }
            var authors = new TreeMap<String, Integer>();
            for (; left > 0; left--) {
                authors.put(in.text(), (int) in.number());
            }
            return authors;
        }

        private Moment moment() {
            return new Moment(in.number(), (int) in.number(), (int) in.number(), in.flag());
        }

        @SuppressWarnings("unchecked") // the author's own fields are a map at the top
        private Map<String, Object> map() {
            return (Map<String, Object>) plain();
        }

        private Object plain() {
            return switch ((int) in.number()) {
                case 0 -> {
                    var map = new LinkedHashMap<String, Object>();
                    for (long left = in.number(); left > 0; left--) {
                        map.put(in.text(), plain());
                    }
                    yield map;
                }
                case 1 -> in.list(this::plain);
                case 2 -> in.flag();
                case 4 -> null;
                case 5 -> in.number();
                case 6 -> new BigDecimal(in.text());
                default -> in.text();
            };
        }
    }
}
