package org.afterword.importer.folder.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;

/** The picture that stands for an article, under the names that themes gave it. */
final class Images {
    private static final String[] NAMES = {
        "image",
        "cover",
        "featured_image",
        "featured-image",
        "featuredImage",
        "cover_image",
        "coverImage",
        "thumbnail",
        "banner",
        "header",
        "hero",
        "heroImage",
        "feature_image",
        "feature-img",
        "top_img",
        "banner_img",
        "index_img"
    };
    private static final String[] PLACES = {
        "path", "src", "url", "relative", "image", "feature", "overlay_image", "teaser"
    };

    private Images() {}

    /** What the fields say of the picture in words; empty where they say nothing. */
    static String alt(Matter matter) {
        for (var name : NAMES) {
            if (matter.fields().get(name) instanceof Map<?, ?> map) {
                return Matter.of(map)
                        .text("alt", "caption", "image_description")
                        .orElse("");
            }
        }
        return "";
    }

    /** The picture's path on the site, with a leading slash; empty where it is none of the folder's files. */
    static Optional<String> of(Matter matter, SiteFolder folder, String source, String base) {
        return value(matter)
                .map(path -> !base.isEmpty() && path.startsWith(base + "/") ? path.substring(base.length()) : path)
                .map(path -> "/" + path.replaceFirst("^(?:\\./|/){1,100}+", ""))
                .filter(path -> folder.has(source + path.substring(1)));
    }

    /** The picture as the fields name it. */
    static Optional<String> value(Matter matter) {
        return name(matter).flatMap(name -> value(matter, name));
    }

    /** The field that names the picture. */
    static Optional<String> name(Matter matter) {
        return Stream.of(NAMES).filter(name -> value(matter, name).isPresent()).findFirst();
    }

    /** Whether a field has one of the names. */
    static boolean isName(String name) {
        return List.of(NAMES).contains(name);
    }

    private static Optional<String> value(Matter matter, String name) {
        var value = matter.fields().get(name);
        var text = value instanceof Map<?, ?> map ? Matter.of(map).text(PLACES) : Matter.scalar(value);
        return text.filter(path -> !path.contains("://") && !path.isBlank()).map(String::strip);
    }
}
