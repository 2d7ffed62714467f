package org.afterword.listen;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.kinds.FormFields;
import org.afterword.base.fingerprint.Fingerprint;
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
        if (posted.value(FormFields.TRAPS).isPresent()) {
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
        var named = posted.value(FormFields.ARTICLE);
        var message = posted.value(FormFields.MESSAGE);
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
                                posted.value(FormFields.ARTICLE).orElse(""),
                                posted.value(FormFields.PARENT).orElse(""),
                                posted.value(FormFields.NAME).orElse(""),
                                posted.value(FormFields.URL).orElse(""),
                                posted.value(FormFields.MESSAGE).orElse("")))
                        .toString()
                        .substring(0, 20);
    }

    /** As the readers have it; when it came is known here, whatever the form says. */
    private Arrived arrival(String name, Posted posted) {
        var article = desk.site().article(posted.value(FormFields.ARTICLE).orElseThrow());
        var fields = new LinkedHashMap<>(posted.fields());
        FormFields.ARTICLE.forEach(fields::remove);
        fields.put("article", List.of(article.orElseThrow().path()));
        return FormFields.arrival(Line.whole("form"), Optional.of(name), fields, Optional.of(clocks.now()));
    }
}
