package org.afterword.pages.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.afterword.base.problem.SourceText;
import org.afterword.markdown.SourceSet;
import org.afterword.template.TemplateTags;
import org.afterword.template.Theme;

/**
 * An address that a template of the site's own writes down, and does not make from what it is given.
 *
 * @param template the file that it stands in
 * @param path what is written, without what prints the site's root
 * @param fromRoot whether the site's root is printed before it
 * @param link whether readers follow it; else the page shows or loads what is there
 * @param start where it stands in the template, and {@code end} is behind it
 */
public record TemplateAddress(SourceText template, String path, boolean fromRoot, boolean link, int start, int end) {
    private static final String SHORTCODES = "shortcodes/";
    private static final Set<String> NAMES = Set.of("href", "src", "poster");
    private static final Pattern FROM_ROOT = Pattern.compile("\\{\\{\\s*site\\.root\\s*}}([^{}]*)");

    /** All of them; a shortcode's belong to the articles that call it. */
    public static List<TemplateAddress> of(Theme theme) {
        var all = new ArrayList<TemplateAddress>();
        for (var name : theme.names()) {
            if (name.endsWith(".html") && !name.startsWith(SHORTCODES)) {
                theme.brought(name).ifPresent(template -> add(template, all));
            }
        }
        return all;
    }

    private static void add(SourceText template, List<TemplateAddress> all) {
        for (var tag : TemplateTags.of(template.text())) {
            boolean link = tag.element().equals("a") || tag.element().equals("area");
            for (var one : tag.attributes()) {
                var fromRoot = FROM_ROOT.matcher(one.value());
                boolean isFromRoot = fromRoot.matches();
                if (NAMES.contains(one.name()) && (isFromRoot || !one.made())) {
                    var path = isFromRoot ? fromRoot.group(1) : one.value();
                    all.add(new TemplateAddress(template, path, isFromRoot, link, one.start(), one.end()));
                } else if (one.name().equals("srcset") && !one.made()) {
                    set(template, one, all);
                }
            }
        }
    }

    private static void set(SourceText template, TemplateTags.Attribute set, List<TemplateAddress> all) {
        for (var one : SourceSet.of(set.value())) {
            int start = set.start() + one.start();
            all.add(new TemplateAddress(
                    template,
                    one.address(),
                    false,
                    false,
                    start,
                    start + one.address().length()));
        }
    }
}
