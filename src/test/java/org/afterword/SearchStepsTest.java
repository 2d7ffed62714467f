package org.afterword;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A search through words that anybody may write looks at each letter a bounded number of times. The letters that are looked at
 * are counted: twice the text may take twice as many, and not four times as many.
 */
class SearchStepsTest {
    private static final int TIMES = 2000;

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "importer.body.PersonName,MAIL,'a'",
                "importer.body.PersonName,MAIL,'a.'",
                "importer.body.PersonName,MAIL,'a@'",
                "importer.body.SimpleMarkup,HREF,' '",
                "importer.body.SimpleMarkup,IGNORED,' '",
                "importer.kinds.AnswerMention,HTML,' '",
                "importer.kinds.HashOverImporter,XML,' '",
                "importer.folder.generator.Fields,OFFSET,' '",
                "importer.folder.generator.Fields,BEFORE_OFFSET,' '",
                "arrival.kinds.Facets,BLANK_LINES,' '",
                "content.article.JoinedTags,SIGN,' '",
                "importer.thread.Renumbered,HOST,'https://'",
                "importer.thread.Renumbered,MARKS,'* '",
                "markdown.HeadingId,AT_END,' '",
                "markdown.WordSlips,CONTENTS,'[TOC'",
            })
    void takeTimeThatGrowsWithTheText(String owner, String field, String pump) throws ReflectiveOperationException {
        grows("find", owner, field, "", pump);
    }

    /** A long run within what may be a match, and many beginnings of one. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "find,base.MeantDate,YEAR_FIRST,'1111 ',' '",
                "find,check.rules.DeadMapEntries,ADDRESS,'<loc>',' '",
                "find,content.AmongOthers,AROUND,'\"]','\"'",
                "matches,content.article.ArticleReader,MARKED_PICTURE,'![[ ',' '",
                "matches,content.media.DrawingSize,VIEW_BOX,'1 1 1',' '",
                "matches,content.settings.WantedVersions,BOUNDS,'1',' '",
                "find,content.settings.WantedVersions,BOUND,'1',' '",
                "find,importer.body.PersonName,FIELD,'a',' '",
                "matches,importer.folder.address.HugoParts,SLICE,'sections[','1'",
                "find,markdown.BracketSlips,WITH_SPACE,'[a](',':'",
                "find,markdown.BracketSlips,SIZE,'![a](b =','1'",
                "find,markdown.BracketSlips,SWAPPED,'(a)[b','.gif#'",
                "find,markdown.Detours,MARK,'','?fbclid='",
                "find,markdown.ElementDoubts,CUT,'',' alt=a b'",
                "find,markdown.ElementDoubts,EMPTY,'','<div '",
                "find,markdown.ElementDoubts,TAG,'','<video a=\"'",
                "find,markdown.LineMarks,DASHES,'|','-'",
                "find,markdown.LinkDoubts,NEARLY,'','![a](<'",
                "find,markdown.LinkDoubts,NEARLY,'(a)(','/a'",
                "find,markdown.MarkDoubts,NOTE,'','\n* a'",
                "find,markdown.MarkDoubts,SPACED,'',' * aa'",
                "find,markdown.PasteDoubts,ADDRESS,'http//','a.'",
                "find,markdown.PasteDoubts,EDITED,'','{--'",
                "find,markdown.PasteDoubts,FIELDS,'','aa: b\n'",
                "find,markdown.PasteDoubts,OPEN_BRACKET,'','<http://a'",
                "find,markdown.PasteDoubts,ROWS,'','aa\tb\n'",
                "find,markdown.TagSlips,MARKDOWN,'','[a](b.gif'",
                "find,markdown.TagSlips,MARKDOWN,'[a](','.gif'",
                "find,markdown.TagSlips,TAG,'','<a b=\"'",
                "find,markdown.WordDoubts,LEFT_OVER,'','[TK '",
                "find,markdown.WordDoubts,VALUE,'{{a','_'",
                "find,markdown.WordDoubts,OF_AN_ADDRESS,'','é'",
                "find,pages.look.StyleSheetAddress,FONT,'','@font-face{'",
                "find,pages.look.StyleSheetSlips,NAME,'','--a '",
                "find,pages.look.StyleSheetSlips,VARIABLE,'','var( '",
                "find,pages.look.StyleSheetSlips,NEXT,'','\n a'",
                "find,serve.PreviewPolicy,META,'','<meta a=\"'",
                "find,serve.PreviewPolicy,POLICY,' http-equiv=',' '",
                "find,serve.PreviewPolicy,CONTENT,' content=',' '",
                "find,template.Braces,BARE,'{include ',' '",
                "find,template.Braces,SINGLE,'{a','|b('",
                "find,template.Braces,CODE,'','<style '",
                "find,markdown.AttributeSlips,ATTRIBUTE,'',' a=\"'",
                "find,arrival.kinds.Kept,SECRET,'','?token1'",
                "matches,content.article.ArticleReader,MARKED_PICTURE,'![](< ','1'",
                "find,importer.folder.matter.JsFunction,VALUE,'${',' '",
                "find,importer.folder.words.CodeHilite,CODE,'    #!','a'",
                "find,importer.folder.words.Kramdown,HEADING,'# a\n{:#a','#a'",
                "find,importer.folder.words.NikolaText,TEASER,'<!-- END_TEASER:',' '",
                "find,importer.kinds.BloggerEntry,ID,'','1'",
            })
    void takeTimeThatGrowsWithWhatIsLeftOpen(String way, String owner, String field, String start, String pump)
            throws ReflectiveOperationException {
        grows(way, owner, field, start, pump);
    }

    @ParameterizedTest
    @CsvSource({
        "base.PrivateAddress,MAIL,a@a,.b",
        "check.rules.HostName,NAME,a,.b",
        "content.settings.WantedVersions,BOUNDS,1,' 1'",
        "importer.body.SureMarkdown,WEB_ADDRESS,http://a,.b",
        "importer.folder.EntryReader,CLOSED,'a: b\nc: d\n','e\n'",
        "importer.folder.words.Attributes,BRACES,a{.a,' .a'",
        "importer.folder.words.Kramdown,HEADING_ID,'# a {.a',' a'",
        "importer.folder.words.Kramdown,INLINE,{:,'a\"\"'",
        "importer.kinds.DotclearRows,TABLE,[a a,',a'",
        "importer.kinds.HashOverComment,ID,1,-1",
        "importer.kinds.SubstackHost,LINK,http://a,.b",
        "template.ShortcodeUses,TEXT,'\"',a",
        "markdown.FormulaRenderer,ELEMENT,<math>,<mi>a</mi>",
        "markdown.LineMarks,DASHES,+,--+",
        "markdown.KnownAttributes,LANGUAGE,en,-a",
        "markdown.SignSlips,WRONGLY_READ,ä¸­,æ–‡",
        "markdown.SignSlips,QUOTED,=C3=A9,=C3=A9",
        "markdown.WebWriting$Rare,MAIL,a@b.c,',a@b.c'",
        "markdown.WebWriting$Rare,NUMBER,1,%20",
        "markdown.WordDoubts,TAGS,#été,' #été'",
        "template.Braces,SINGLE,{a,|b(c)",
        "yaml.QuotedLine,LINE,-,' -'",
    })
    void needNoDeepStack(String owner, String field, String start, String pump) throws ReflectiveOperationException {
        var text = start + pump.repeat(100_000);
        assertDoesNotThrow(() -> pattern(owner, field).matcher(text).find());
    }

    private static void grows(String way, String owner, String field, String start, String pump)
            throws ReflectiveOperationException {
        var pattern = pattern(owner, field);
        long once = steps(way, pattern, start + pump.repeat(TIMES) + "\u0001");
        long twice = steps(way, pattern, start + pump.repeat(2 * TIMES) + "\u0001");
        assertTrue(twice < 3 * once + 100, field + ": " + once + ", then " + twice);
    }

    private static Pattern pattern(String owner, String field) throws ReflectiveOperationException {
        var declared = Class.forName("org.afterword." + owner).getDeclaredField(field);
        declared.setAccessible(true);
        return (Pattern) declared.get(null);
    }

    private static long steps(String way, Pattern pattern, String text) {
        var counting = new Counting(text);
        var found = pattern.matcher(counting);
        if (way.equals("matches")) {
            found.matches();
            return counting.steps;
        }
        while (found.find()) {
            // all of them
        }
        return counting.steps;
    }

    private static final class Counting implements CharSequence {
        private final String text;
        private long steps;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }
}
