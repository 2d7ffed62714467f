package org.afterword.pages.look;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.afterword.base.problem.MergeMarks;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.content.settings.PolicyWarnings;
import org.afterword.content.settings.Settings;
import org.afterword.markdown.Need;
import org.afterword.markdown.Needs;
import org.afterword.template.Theme;

/** Warns where the templates and the style sheet that a site brings need what the pages' policy forbids, or keep a policy of their own. */
final class OwnTemplates {
    /** Where a page says its policy: in its head, and in the frame of a site that copied it when that held the head. */
    private static final Set<String> HEADS = Set.of("head.html", "base.html");

    /** The one page that may run the site's own script, which answers its form. */
    private static final String SEARCH = "search.html";

    private static final String POLICY = "Content-Security-Policy";

    /** Words of the interface, which the program puts behind each style sheet as variables. */
    private static final Set<String> SAID = Set.of("--reply", "--chosen");

    private OwnTemplates() {}

    static void check(Theme theme, Settings settings, Consumer<Problem> problems) {
        for (var name : theme.names()) {
            theme.brought(name).ifPresent(source -> check(name, source, theme, settings, problems));
        }
        TwiceInFrame.check(theme, problems);
    }

    private static void check(
            String name, SourceText source, Theme theme, Settings settings, Consumer<Problem> problems) {
        var text = source.text();
        int merge = MergeMarks.in(text);
        if (merge >= 0) {
            problems.accept(MergeMarks.problem(source, merge));
            return;
        }
        var needs = name.endsWith(".html")
                ? Needs.ofHtml(text)
                : name.endsWith(".css") ? StyleSheetNeeds.of(text) : List.<Need>of();
        if (name.equals(SEARCH)) {
            needs = needs.stream()
                    .filter(need -> need.kind() != Need.Kind.SCRIPT && need.kind() != Need.Kind.FORM)
                    .toList();
        }
        new PolicyWarnings(settings).tell(needs, need -> source.at(need.start(), need.end()), problems);
        if (name.endsWith(".html")) {
            TemplateMarkup.check(source, OwnFrame.included(source, theme), problems);
            OwnFrame.check(name, source, theme, problems);
        }
        if (name.equals(Theme.STYLE_SHEET)) {
            StyleSheetSlips.check(source, variable -> isDefined(variable, theme), problems);
        }
        int policy = text.indexOf(POLICY);
        boolean wider = !settings.policy().isNarrowest()
                || settings.conversation().ways().form().isPresent();
        if (HEADS.contains(name) && wider && policy >= 0 && !text.contains("head.policy")) {
            problems.accept(Problem.warning(
                    "policy/template",
                    source.at(policy, policy + POLICY.length()),
                    "this template has a policy of its own, so that what site.yaml allows is forbidden all the same",
                    "write content=\"{{ head.policy }}\""));
        }
    }

    private static boolean isDefined(String variable, Theme theme) {
        return SAID.contains(variable)
                || theme.names().stream()
                        .flatMap(name -> theme.file(name).stream())
                        .anyMatch(file -> file.text().contains(variable + ":"));
    }
}
