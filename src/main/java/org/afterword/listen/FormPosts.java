package org.afterword.listen;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Target;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;
import org.afterword.listen.posted.BadPost;
import org.afterword.listen.posted.Mistake;
import org.afterword.listen.posted.PostReader;
import org.afterword.listen.posted.Posted;

/** Takes what a page's form posts: the words go to the inbox and the browser to the page of thanks, or it says why not. */
final class FormPosts {
    private final Desk desk;
    private final Bounds bounds;
    private final Rates rates;
    private final Clocks clocks;
    private final Counts counts;
    private final PostReader reader;

    FormPosts(Desk desk, Bounds bounds, Rates rates, Clocks clocks, Counts counts) {
        this.desk = desk;
        this.bounds = bounds;
        this.rates = rates;
        this.clocks = clocks;
        this.counts = counts;
        this.reader = new PostReader(bounds.fields());
    }

    /** Takes a post that is there as a whole. */
    Answer take(Client client, String contentType, byte[] body) {
        boolean inTime = rates.allow(client);
        Posted posted;
        try {
            posted = reader.read(contentType, body);
        } catch (BadPost e) {
            return refused(inTime ? e.mistake() : Mistake.TOO_OFTEN, e.posted());
        }
        var mistake = inTime ? mistake(posted) : Optional.of(Mistake.TOO_OFTEN);
        if (mistake.isPresent()) {
            return refused(mistake.get(), posted);
        }
        if (FormNames.isByProgram(posted)) {
            counts.program();
            return Answer.seeOther(desk.site().thanks());
        }
        var name = name(posted);
        return switch (desk.take(name, arrival(name, posted))) {
            case HELD -> {
                counts.held();
                yield Answer.seeOther(desk.site().thanks());
            }
            case THROUGH -> {
                counts.through();
                yield Answer.seeOther(desk.site().thanks());
            }
            case KNOWN -> {
                counts.known();
                yield Answer.seeOther(desk.site().thanks());
            }
            case REFUSED -> refused(Mistake.REFUSED, posted);
            case FULL -> refused(Mistake.FULL, posted);
            case UNWRITTEN -> refused(Mistake.DISK, posted);
        };
    }

    /** Does not take a post, as far as there is one. */
    Answer refused(Mistake mistake, Posted posted) {
        counts.refused(mistake);
        return page(mistake, posted);
    }

    private Answer page(Mistake mistake, Posted posted) {
        var page = Answer.page(mistake.status(), AnswerPage.of(desk.site(), mistake, posted));
        return mistake.passes() ? page.with("Retry-After", String.valueOf(rates.pause())) : page;
    }

    /** Does not take a post for which there is no time; its words are kept all the same. */
    Answer refused(Mistake mistake, String contentType, byte[] body) {
        counts.refused(mistake);
        return kept(mistake, contentType, body);
    }

    private Answer kept(Mistake mistake, String contentType, byte[] body) {
        try {
            return page(mistake, reader.read(contentType, body));
        } catch (BadPost e) {
            return page(mistake, e.posted());
        }
    }

    /** Tells of a mistake of ours. */
    Answer failed(Throwable failure, String contentType, byte[] body) {
        counts.failed(failure);
        return kept(Mistake.DISK, contentType, body);
    }

    private Optional<Mistake> mistake(Posted posted) {
        var site = desk.site();
        var named = posted.value(FormNames.ARTICLE);
        var message = posted.value(FormNames.MESSAGE);
        if (message.isEmpty()) {
            return Optional.of(Mistake.EMPTY);
        }
        if (message.get().getBytes(StandardCharsets.UTF_8).length > bounds.text()) {
            return Optional.of(Mistake.TOO_LARGE);
        }
        if (named.isEmpty()) {
            return Optional.of(Mistake.NO_ARTICLE);
        }
        var article = site.article(named.get());
        return article.isEmpty() ? Optional.of(Mistake.NOT_THERE) : site.closed(article.get(), clocks.now());
    }

    /** The same words of the same person at the same place are one arrival, however often they are sent. */
    private static String name(Posted posted) {
        return "w"
                + Fingerprint.of(String.join(
                                "\0",
                                posted.value(FormNames.ARTICLE).orElse(""),
                                posted.value(FormNames.PARENT).orElse(""),
                                posted.value(FormNames.NAME).orElse(""),
                                posted.value(FormNames.URL).orElse(""),
                                posted.value(FormNames.MESSAGE).orElse("")))
                        .toString()
                        .substring(0, 20);
    }

    private Arrival arrival(String name, Posted posted) {
        var article = desk.site().article(posted.value(FormNames.ARTICLE).orElseThrow());
        return new Arrival(
                Line.whole("form"),
                "form",
                Optional.of(name),
                Target.at(article.orElseThrow().path()),
                Optional.empty(),
                posted.value(FormNames.PARENT).map(String::strip),
                posted.value(FormNames.NAME).map(String::strip),
                posted.value(FormNames.URL).map(String::strip),
                Optional.empty(),
                Optional.of(clocks.now()),
                Optional.empty(),
                Comment.Kind.COMMENT,
                new Body(posted.value(FormNames.MESSAGE).orElseThrow(), Body.Format.MARKDOWN),
                Optional.empty(),
                EnumSet.noneOf(Arrival.Mark.class));
    }
}
