package org.afterword.moderation.receive;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.afterword.arrival.Arrival;
import org.afterword.arrival.Target;
import org.afterword.base.Moment;
import org.afterword.content.thread.Comment;
import org.afterword.importer.record.Body;
import org.afterword.importer.record.Line;

/** An arrival of a test, changed step by step from one that anybody could have sent. */
record Letter(Arrival arrival) {

    /** A form's post with words for an article. */
    static Letter to(String article, String words) {
        return new Letter(new Arrival(
                new Line("forms.json", 1),
                "form",
                Optional.empty(),
                Target.at(article),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Dymin"),
                Optional.empty(),
                Optional.empty(),
                moment("2024-05-01T10:00:00Z"),
                Optional.empty(),
                Comment.Kind.COMMENT,
                new Body(words, Body.Format.TEXT),
                Optional.empty(),
                Set.of()));
    }

    static Optional<Moment> moment(String text) {
        return Optional.of(Moment.parse(text, ZoneOffset.UTC).orElseThrow());
    }

    Letter from(String file, int line) {
        var a = arrival;
        return new Letter(new Arrival(
                new Line(file, line),
                a.system(),
                a.id(),
                a.target(),
                a.parent(),
                a.answers(),
                a.name(),
                a.url(),
                a.account(),
                a.date(),
                a.edited(),
                a.kind(),
                a.body(),
                a.link(),
                a.marks()));
    }

    Letter system(String system, String id) {
        return with(system, Optional.of(id), arrival.target(), arrival.parent(), arrival.answers(), arrival.name());
    }

    Letter target(Target target) {
        return with(arrival.system(), arrival.id(), target, arrival.parent(), arrival.answers(), arrival.name());
    }

    Letter parent(String parent) {
        return with(
                arrival.system(),
                arrival.id(),
                arrival.target(),
                Optional.of(parent),
                arrival.answers(),
                arrival.name());
    }

    Letter answers(String id) {
        return with(
                arrival.system(), arrival.id(), arrival.target(), arrival.parent(), Optional.of(id), arrival.name());
    }

    Letter name(String name) {
        return with(
                arrival.system(),
                arrival.id(),
                arrival.target(),
                arrival.parent(),
                arrival.answers(),
                Optional.of(name));
    }

    private Letter with(
            String system,
            Optional<String> id,
            Target target,
            Optional<String> parent,
            Optional<String> answers,
            Optional<String> name) {
        var a = arrival;
        return new Letter(new Arrival(
                a.line(),
                system,
                id,
                target,
                parent,
                answers,
                name,
                a.url(),
                a.account(),
                a.date(),
                a.edited(),
                a.kind(),
                a.body(),
                a.link(),
                a.marks()));
    }

    Letter url(String url) {
        return with(Optional.of(url), arrival.account(), arrival.date(), arrival.edited(), arrival.link());
    }

    Letter account(String account) {
        return with(arrival.url(), Optional.of(account), arrival.date(), arrival.edited(), arrival.link());
    }

    Letter date(String date) {
        return with(arrival.url(), arrival.account(), moment(date), arrival.edited(), arrival.link());
    }

    Letter undated() {
        return with(arrival.url(), arrival.account(), Optional.empty(), arrival.edited(), arrival.link());
    }

    Letter edited(String date) {
        return with(arrival.url(), arrival.account(), arrival.date(), moment(date), arrival.link());
    }

    Letter link(String link) {
        return with(arrival.url(), arrival.account(), arrival.date(), arrival.edited(), Optional.of(link));
    }

    private Letter with(
            Optional<String> url,
            Optional<String> account,
            Optional<Moment> date,
            Optional<Moment> edited,
            Optional<String> link) {
        var a = arrival;
        return new Letter(new Arrival(
                a.line(),
                a.system(),
                a.id(),
                a.target(),
                a.parent(),
                a.answers(),
                a.name(),
                url,
                account,
                date,
                edited,
                a.kind(),
                a.body(),
                link,
                a.marks()));
    }

    Letter html(String html) {
        return saying(Body.html(html), arrival.marks());
    }

    Letter saying(String words) {
        return saying(new Body(words, Body.Format.TEXT), arrival.marks());
    }

    Letter marked(Arrival.Mark... marks) {
        return saying(arrival.body(), EnumSet.copyOf(List.of(marks)));
    }

    private Letter saying(Body body, Set<Arrival.Mark> marks) {
        var a = arrival;
        return new Letter(new Arrival(
                a.line(),
                a.system(),
                a.id(),
                a.target(),
                a.parent(),
                a.answers(),
                a.name(),
                a.url(),
                a.account(),
                a.date(),
                a.edited(),
                a.kind(),
                body,
                a.link(),
                marks));
    }
}
