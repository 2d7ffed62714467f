package org.afterword.check.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.base.problem.Problem;
import org.afterword.base.problem.SourceText;
import org.afterword.check.subject.CheckedArticle;
import org.afterword.check.subject.CheckedSite;
import org.afterword.markdown.Lead;
import org.afterword.template.TemplateTags;

/** A picture says in words what it shows, for whoever does not see it. */
final class PictureWords implements Rule {

    /** What programs and people put where words are wanted. */
    private static final Pattern FILLER =
            Pattern.compile("(?i)(?:an? |the )?(?:image|picture|photo|img|pic|alt|alt[ -]text"
                    + "|alternative text|description|untitled|screenshot|grafik|enter image description here|image description|image alt)"
                    + "|(?:img|dsc|dscn|dscf|pxl|dcim|image|picture|photo|grafik|screen ?shot|bildschirmfoto|capture d[’']écran|captura de pantalla"
                    + "|whatsapp image|pasted image)[ _-]*\\d[\\d ._:-]*(?:(?:at|um|à|a las) [\\d.:]+)?(?: [ap]m)?|[?.]+"
                    + "|.*(?:description automatically generated|ai-generated content may be incorrect)\\.?");

    @Override
    public String code() {
        return "picture/words";
    }

    @Override
    public void look(CheckedArticle article, Consumer<Problem> problems) {
        new DoubtfulText(code()).look(article, problems);
        for (var lead : article.survey().leads()) {
            if (lead.kind() == Lead.Kind.PICTURE) {
                look(article, lead, problems);
            }
        }
    }

    /** Of the site's own templates, which browsers show pictures without words in, too. */
    @Override
    public void look(CheckedSite site, Consumer<Problem> problems) {
        var theme = site.planned().look().theme();
        for (var name : theme.names()) {
            if (name.endsWith(".html")) {
                theme.brought(name).ifPresent(template -> look(template, problems));
            }
        }
    }

    private void look(SourceText template, Consumer<Problem> problems) {
        for (var tag : TemplateTags.of(template.text())) {
            boolean said = !tag.whole()
                    || tag.attributes().stream()
                            .anyMatch(attribute -> attribute.name().equals("alt"));
            boolean isFrame = tag.element().equals("iframe")
                    && tag.whole()
                    && tag.attributes().stream()
                            .noneMatch(attribute -> attribute.name().equals("title"));
            if (isFrame) {
                problems.accept(Problem.warning(
                        code(),
                        template.at(tag.start(), tag.end()),
                        "nothing says in words what this <iframe> shows",
                        "write title=\"what it shows\""));
            } else if (tag.element().equals("img") && !said) {
                problems.accept(Problem.warning(
                        code(),
                        template.at(tag.start(), tag.end()),
                        "nothing says in words what this picture shows",
                        "write alt=\"what it shows\", or alt=\"\" for one that is only an ornament"));
            }
        }
    }

    private void look(CheckedArticle article, Lead picture, Consumer<Problem> problems) {
        boolean none = picture.words().isEmpty();
        boolean isFiller = FILLER.matcher(picture.words().strip()).matches();
        if (none || isFiller || isFileName(picture)) {
            problems.accept(Problem.warning(
                    code(),
                    article.inText(picture.start(), picture.end()),
                    none
                            ? "nothing says in words what the picture '" + picture.address() + "' shows"
                            : isFiller
                                    ? "'" + picture.words() + "' does not say what the picture shows"
                                    : "'" + picture.words() + "' is the name of a file, not what the picture shows",
                    "write it between the square brackets: ![what it shows](" + picture.address() + ")"));
        }
    }

    private static boolean isFileName(Lead picture) {
        var words = picture.words().strip();
        return words.matches("\\S+\\.(?i:png|jpe?g|gif|webp|avif|svg|bmp)");
    }
}
