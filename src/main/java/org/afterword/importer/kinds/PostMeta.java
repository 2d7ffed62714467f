package org.afterword.importer.kinds;

import java.util.stream.Stream;
import org.afterword.importer.source.XmlElement;

/** The custom fields of an item of WordPress (WXR 1.2). */
final class PostMeta {
    private PostMeta() {}

    /** The values of all fields of a name. */
    static Stream<String> of(XmlElement item, String name) {
        return item.children("wp:postmeta").stream()
                .filter(meta -> meta.text("wp:meta_key").filter(name::equals).isPresent())
                .flatMap(meta -> meta.text("wp:meta_value").stream());
    }
}
