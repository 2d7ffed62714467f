package org.afterword.content.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.afterword.base.problem.Nearest;

/** The categories of podcasts that Apple's directory has, and others take over from it, each with those within it. */
final class PodcastCategories {
    private static final List<List<String>> ALL = List.of(
            List.of("Arts", "Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"),
            List.of("Business", "Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"),
            List.of("Comedy", "Comedy Interviews", "Improv", "Stand-Up"),
            List.of("Education", "Courses", "How To", "Language Learning", "Self-Improvement"),
            List.of("Fiction", "Comedy Fiction", "Drama", "Science Fiction"),
            List.of("Government"),
            List.of("History"),
            List.of(
                    "Health & Fitness",
                    "Alternative Health",
                    "Fitness",
                    "Medicine",
                    "Mental Health",
                    "Nutrition",
                    "Sexuality"),
            List.of("Kids & Family", "Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"),
            List.of(
                    "Leisure",
                    "Animation & Manga",
                    "Automotive",
                    "Aviation",
                    "Crafts",
                    "Games",
                    "Hobbies",
                    "Home & Garden",
                    "Video Games"),
            List.of("Music", "Music Commentary", "Music History", "Music Interviews"),
            List.of(
                    "News",
                    "Business News",
                    "Daily News",
                    "Entertainment News",
                    "News Commentary",
                    "Politics",
                    "Sports News",
                    "Tech News"),
            List.of(
                    "Religion & Spirituality",
                    "Buddhism",
                    "Christianity",
                    "Hinduism",
                    "Islam",
                    "Judaism",
                    "Religion",
                    "Spirituality"),
            List.of(
                    "Science",
                    "Astronomy",
                    "Chemistry",
                    "Earth Sciences",
                    "Life Sciences",
                    "Mathematics",
                    "Natural Sciences",
                    "Nature",
                    "Physics",
                    "Social Sciences"),
            List.of(
                    "Society & Culture",
                    "Documentary",
                    "Personal Journals",
                    "Philosophy",
                    "Places & Travel",
                    "Relationships"),
            List.of(
                    "Sports",
                    "Baseball",
                    "Basketball",
                    "Cricket",
                    "Fantasy Sports",
                    "Football",
                    "Golf",
                    "Hockey",
                    "Rugby",
                    "Running",
                    "Soccer",
                    "Swimming",
                    "Tennis",
                    "Volleyball",
                    "Wilderness",
                    "Wrestling"),
            List.of("Technology"),
            List.of("True Crime"),
            List.of("TV & Film", "After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"));

    private PodcastCategories() {}

    /** The category that a text names, below it the one within it that it names; empty where there is none. */
    static Optional<List<String>> of(String text) {
        for (var group : ALL) {
            for (var name : group) {
                if (bare(name).equals(bare(text))) {
                    return Optional.of(name.equals(group.get(0)) ? List.of(name) : List.of(group.get(0), name));
                }
            }
        }
        return Optional.empty();
    }

    /** However {@code &} and capitals are written. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&amp;", "&").replace(" and ", " & ");
    }

    /** The one that was most likely meant, or the large ones. */
    static String cure(String text) {
        var names = new ArrayList<String>();
        ALL.forEach(names::addAll);
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('>')) + 1)
                .strip();
        return Nearest.to(last, names)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "write one of Apple's categories, such as Health & Fitness or, within it, Medicine: "
                        + String.join(
                                ", ", ALL.stream().map(group -> group.get(0)).toList()));
    }
}
