package org.afterword.serve.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Set;
import java.util.function.Supplier;
import org.afterword.base.Moment;
import org.afterword.pages.PlannedSite;
import org.afterword.template.TemplateFailure;
import org.jsoup.nodes.Document;

/**
 * The inbox: a list of what waits, each article with what waits for it in its place, a form to edit one, and the author's
 * decisions. A decision is made only by a form that bears the token of this run of the program. Safe for use by several
 * threads.
 */
public final class InboxPages {
    /** The path of the style sheet, which lies beside the other things that are only in the preview. */
    public static final String STYLE = Addresses.STYLE;

    private final Desk desk;
    private final String token;
    private final Notices notices = new Notices();
    private final Dressing dressing;
    private final EditPage editPage;

    /**
     * @param site the site's folder
     * @param clock tells when an edit is approved
     * @param token what nobody can guess, made anew for each run
     */
    public InboxPages(Path site, Supplier<Moment> clock, String token) {
        this.desk = new Desk(site, clock);
        this.token = token;
        this.dressing = new Dressing(token);
        this.editPage = new EditPage(desk, dressing, notices);
    }

    /** Whether an address is one of the inbox. */
    public static boolean isIn(String path) {
        return path.startsWith(Addresses.LIST);
    }

    /** The style sheet's text. */
    public static String style() {
        return Markup.text("inbox.css");
    }

    /** How many arrivals wait. */
    public int waiting(PlannedSite site) throws IOException {
        return Now.of(desk, site).count();
    }

    /** Shows a page. Nothing is changed by that. */
    public Given get(Asked asked, PlannedSite site) throws IOException, TemplateFailure {
        var now = Now.of(desk, site);
        if (asked.path().equals(Addresses.EDIT)) {
            return editPage.open(asked, now).orElseGet(this::nowhere);
        }
        if (asked.path().equals(Addresses.LIST)) {
            return finished(ListPage.of(now, dressing), asked, now);
        }
        var article = Addresses.article(asked.path()).flatMap(now::article);
        if (article.isEmpty()) {
            return nowhere();
        }
        var waiting = now.of(article.get());
        var page = ArticlePage.of(now, desk, article.get(), waiting);
        page.decideOn(waiting);
        return finished(page.page(), asked, now);
    }

    /** Does what a form asks for, if it is one of these pages' forms. One is done after the other. */
    public synchronized Given post(Asked asked, PlannedSite site) throws IOException, TemplateFailure {
        if (!MessageDigest.isEqual(bytes(token), bytes(asked.field("token").orElse("")))) {
            return refused();
        }
        var now = Now.of(desk, site);
        return switch (asked.path()) {
            case Addresses.EDIT -> editPage.send(asked, now).orElseGet(this::nowhere);
            case Addresses.DECIDE -> decide(asked, now);
            default -> nowhere();
        };
    }

    /** Stands for what one of the pages would show now. */
    public String shown(String path, PlannedSite site) {
        try {
            return Now.of(desk, site).shown(path);
        } catch (IOException e) {
            return "";
        }
    }

    private Given decide(Asked asked, Now now) throws IOException {
        var back = Addresses.back(asked);
        try {
            var done = new Decision(desk, now).carryOut(asked);
            return Given.seeOther(
                    told(back, new Notices.Notice(done.told(), false)) + next(back, done.on(), now), done.changed());
        } catch (Refused e) {
            return Given.seeOther(told(back, new Notices.Notice(e.getMessage(), true)), Set.of());
        }
    }

    private String told(String back, Notices.Notice notice) {
        return back + "?told=" + notices.keep(notice);
    }

    /** Leads to the arrival after the one that was decided on, where the author decides on one after the other. */
    private static String next(String back, Pending on, Now now) throws IOException {
        var article = on.waiting().article().flatMap(now::article);
        if (back.equals(Addresses.LIST) || article.isEmpty()) {
            return "";
        }
        var here = now.of(article.get());
        int after = here.indexOf(on) + 1;
        return after == here.size() ? "" : "#" + here.get(after).fragment();
    }

    private Given finished(Document page, Asked asked, Now now) throws IOException {
        asked.field("told").flatMap(notices::at).ifPresent(notice -> Bar.tell(page, notice));
        dressing.decide(page, asked.path());
        dressing.style(page);
        return Given.page(page.outerHtml(), now.shown(asked.path()));
    }

    private Given nowhere() {
        return plain(
                404, "Not in the inbox", "This is not here any more: it was decided on, or its article is not shown. ");
    }

    private Given refused() {
        return plain(
                403,
                "Nothing was changed",
                "This form comes from an earlier run of the preview, or from another page. ");
    }

    private Given plain(int status, String title, String text) {
        var page = Markup.page(Markup.text("page.html"));
        page.title(title);
        page.expectFirst("h1").text(title);
        var told = page.expectFirst("main").appendElement("p").text(text);
        told.appendElement("a").attr("href", Addresses.LIST).text("See what waits now");
        dressing.style(page);
        return Given.page(status, page.outerHtml());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
