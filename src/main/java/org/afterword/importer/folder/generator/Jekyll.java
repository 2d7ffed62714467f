package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.record.Exported;

/** Jekyll, and Octopress, which is Jekyll with a folder {@code source}. */
final class Jekyll implements Generator {
    private static final Pattern SOURCE =
            Pattern.compile("(?m)^source[ \\t]*+[:=][ \\t]*+[\"']?+(?:\\./)?+([\\w.-][\\w./ -]*?)/?[\"']?[ \\t]*$");

    @Override
    public String kind() {
        return "jekyll";
    }

    @Override
    public boolean recognizes(SiteFolder folder) {
        boolean settings = JekyllSettings.file(folder).isPresent();
        return folder.hasFolder("_posts")
                || settings
                        && (folder.hasFolder("_layouts")
                                || folder.hasFolder("_includes")
                                || folder.hasFolder("_drafts"))
                || settings && folder.hasFolder("source/_posts") && (folder.has("Rakefile") || folder.has("Gemfile"))
                || settings && (isAsked(folder) || hasOwnSource(folder));
    }

    /** Settings that name the folder in which the articles are. */
    private static boolean hasOwnSource(SiteFolder folder) {
        var named =
                SOURCE.matcher(JekyllSettings.file(folder).flatMap(folder::text).orElse(""));
        return named.find() && folder.hasFolder(named.group(1) + "/_posts");
    }

    /** Settings that name what only Jekyll has, beside a list of Ruby's libraries. */
    private static boolean isAsked(SiteFolder folder) {
        return folder.text("Gemfile").orElse("").matches("(?s).*\\b(jekyll|github-pages)\\b.*");
    }

    @Override
    public Blog open(SiteFolder folder, Optional<ZoneId> zone, Consumer<Exported> told) throws MatterException {
        var settings = JekyllSettings.read(folder, zone);
        return new JekyllBlog(folder, settings, told);
    }
}
