package org.afterword.serve.inbox;

import java.io.IOException;
import java.util.Optional;
import org.afterword.template.TemplateFailure;
import org.jsoup.nodes.Document;

/** The page on which the author changes an arrival's name, address and words, and sees how they would look. */
final class EditPage {
    private final Desk desk;
    private final Dressing dressing;
    private final Notices notices;

    EditPage(Desk desk, Dressing dressing, Notices notices) {
        this.desk = desk;
        this.dressing = dressing;
        this.notices = notices;
    }

    /** Begins with the arrival as it is. Empty where there is nothing to edit. */
    Optional<Given> open(Asked asked, Now now) throws IOException, TemplateFailure {
        var one = editable(asked, now);
        return one.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Given.page(200, page(one.get(), one.get().key(), Draft.of(one.get()), now, Optional.empty())));
    }

    /** Shows what stands in the form, or saves it. */
    Optional<Given> send(Asked asked, Now now) throws IOException, TemplateFailure {
        var one = editable(asked, now);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        var key = asked.field("key").orElse("");
        var draft = Draft.of(asked);
        if (!asked.field("do").orElse("").equals("save")) {
            return Optional.of(Given.page(200, page(one.get(), key, draft, now, Optional.empty())));
        }
        try {
            var changed = desk.rewrite(new Decision(desk, now).find(key), draft, now.settings());
            var told = notices.keep(
                    new Notices.Notice("Saved. The comment of " + one.get().who() + " still waits.", false));
            return Optional.of(Given.seeOther(
                    Addresses.ofArticle(one.get().waiting().article().orElseThrow()) + "?told=" + told + "#"
                            + one.get().comment().fragment(),
                    changed));
        } catch (Refused e) {
            return Optional.of(Given.page(409, page(one.get(), key, draft, now, Optional.of(e.getMessage()))));
        }
    }

    private static Optional<Pending> editable(Asked asked, Now now) throws IOException {
        return now.byId(asked.field("id").orElse(""))
                .filter(one -> !one.waiting().deletes())
                .filter(one -> one.waiting().article().flatMap(now::article).isPresent());
    }

    private String page(Pending one, String key, Draft draft, Now now, Optional<String> wrong)
            throws IOException, TemplateFailure {
        var article = one.waiting().article().flatMap(now::article).orElseThrow();
        var drafted = one.with(draft);
        var here = now.of(article).stream()
                .map(other -> other.equals(one) ? drafted : other)
                .toList();
        var page = ArticlePage.of(now, desk, article, here);
        page.edit(drafted, here, draft.form(Addresses.ofArticle(article.path())));
        Document whole = page.page();
        wrong.ifPresent(why -> Bar.tell(whole, new Notices.Notice(why, true)));
        dressing.edit(whole, one.id(), key);
        dressing.style(whole);
        return whole.outerHtml();
    }
}
