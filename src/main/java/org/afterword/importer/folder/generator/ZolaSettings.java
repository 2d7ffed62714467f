package org.afterword.importer.folder.generator;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.afterword.base.Slashes;
import org.afterword.importer.folder.files.SiteFolder;
import org.afterword.importer.folder.matter.Matter;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;

/**
 * What Zola's settings say.
 *
 * @param file their name
 * @param zone of times without an offset
 * @param named whether anything names that zone
 */
record ZolaSettings(String file, Matter all, ZoneId zone, boolean named) {

    static ZolaSettings read(SiteFolder folder, Optional<ZoneId> asked) throws MatterException {
        var file = folder.first("zola.toml", "config.toml").orElse("config.toml");
        var all = Parted.settings(file, folder.text(file).orElse(""));
        return new ZolaSettings(file, all, asked.orElse(ZoneOffset.UTC), asked.isPresent());
    }

    /** The address of the site, without a slash at its end; {@code /} alone is none. */
    Optional<String> url() {
        return all.text("base_url")
                .filter(url -> url.matches("(?i)https?://.+"))
                .map(Slashes::noneBehind);
    }

    /** The path that the site lies under, with a leading slash and without one at its end; empty for the top. */
    String base() {
        return Slashes.noneBehind(all.text("base_url").orElse("").replaceFirst("(?i)^https?://[^/]*", ""));
    }

    String language() {
        return all.text("default_language").orElse("en");
    }

    /** The languages beside that of the site. */
    Set<String> languages() {
        return all.within("languages").fields().keySet();
    }

    /** How names become parts of addresses: {@code on}, {@code safe} or {@code off}. */
    String slugify() {
        return all.within("slugify").text("paths").orElse("on");
    }

    /** Whether a date in the name of a file stays in the address. */
    boolean keepsDates() {
        return all.within("slugify").flag("paths_keep_dates", false);
    }
}
