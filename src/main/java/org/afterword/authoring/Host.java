package org.afterword.authoring;

import java.util.List;
import java.util.Locale;

/** Where a blog is published, and the recipe by which continuous integration does it. */
public enum Host {
    GITHUB("publish-github.yml", ".github/workflows/publish.yml"),
    GITLAB("gitlab-ci.yml", ".gitlab-ci.yml"),
    NETLIFY("publish-netlify.yml", ".github/workflows/publish.yml"),
    CLOUDFLARE("publish-cloudflare.yml", ".github/workflows/publish.yml"),
    RSYNC("publish-rsync.yml", ".github/workflows/publish.yml"),
    NONE("", "");

    private final String resource;
    private final String file;

    Host(String resource, String file) {
        this.resource = resource;
        this.file = file;
    }

    /** The recipe, and where it lies in the blog's folder; none where nothing publishes by itself. */
    List<Made> recipe() {
        return resource.isEmpty() ? List.of() : List.of(new Made(resource, file));
    }

    /** The line of {@code site.yaml} that names a host which reads rules; empty for any other. */
    String setting() {
        return this == NETLIFY || this == CLOUDFLARE ? "host: " + name().toLowerCase(Locale.ROOT) + "\n" : "";
    }

    /** A file that a new blog has, made from a text of ours. */
    record Made(String resource, String file) {}
}
