package org.afterword.check.rules;

import java.util.List;

/** The rules of a check, but for that which asks other sites. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new HeadingLevels(),
            new EmptyArticles(),
            new EmptyHeadings(),
            new PictureWords(),
            new TitleLength(),
            new TitleDoubles(),
            new DescriptionLength(),
            new DescriptionDoubles(),
            new DoubtfulText("markdown/left-over"),
            new DoubtfulText("markdown/unclear"),
            new DoubtfulText("markdown/shape"),
            new DoubtfulText("markdown/id"),
            new DoubtfulText("markdown/language"),
            new DoubtfulText("picture/query"),
            new DoubtfulText("link/words"),
            new DoubtfulText("link/unused"),
            new DoubtfulText("link/detour"),
            new OwnAddresses(),
            new HiddenTranslations(),
            new UnshownBios(),
            new CommentLinks(),
            new CommentLetters(),
            new ThreadOrder(),
            new UnusedFiles(),
            new PointerFiles(),
            new MisnamedFiles(),
            new BrokenDrawings(),
            new HostLines(),
            new UnreachablePages(),
            new UnreachableSteps(),
            new BrokenFeeds(),
            new DeadMapEntries());

    private Rules() {}
}
