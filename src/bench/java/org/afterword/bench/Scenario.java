package org.afterword.bench;

/** What happened before a build. */
enum Scenario {
    FULL("A full build", "into an empty folder, with nothing remembered"),
    SAME("Nothing changed", "built again as it is"),
    COMMENT("One comment changed", "the words of one comment of one post are others"),
    CLONE(
            "One comment changed, in a fresh clone",
            "as continuous integration builds it: all sources are new files, and what the last build left comes out of a cache"),
    TEMPLATE("One template edited", "the frame of every page says something more");

    private final String title;
    private final String explanation;

    Scenario(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }
}
