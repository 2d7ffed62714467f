package org.afterword.pages.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.afterword.base.problem.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is told of a style sheet that browsers read; the mistakes stand in the table of mistakes. */
class StyleSheetSlipsTest {
    @Test
    void nothingIsToldOfWhatBrowsersRead() {
        assertEquals(List.of(), told("""
                        @layer base, page;
                        @import url(//fonts.example/a.css) screen;
                        @property --size { syntax: '<length>'; inherits: false; initial-value: 0 }
                        :root { --a: { x: y }; --b:; --space: 1rem; --address: url(a//b.png) }
                        .a {
                          &:hover { color: red }
                          .b & { color: navy }
                          > p { color: black }
                          color: rgb(0 0 0 / 50%);
                          background: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg"/>')
                        }
                        a[href$=".pdf"]::after { content: '$x // y {' }
                        @media (width < 600px) and (orientation: portrait) { a { color: red; ; } }
                        @supports (display: grid) and (not (display: inline-grid)) {
                          main { grid-template-areas:
                            'head head'
                            'main side'; }
                        }
                        @page :first { margin: 1in }
                        @page:left { margin: 1in }
                        .sm\\:flex, .w-1\\/2 { display: flex; /* no: colon */ color: red /* ; */ }
                        a:not(.b):is(.c,
                          .d:hover) { transition: color 1s,
                            background-color 1s }
                        q::before { content: "\\
                        \\"" }
                        /* // $x { @include */
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/style.css", "themes/dense/style.css"})
    void nothingIsToldOfTheThemesThatAreBuiltIn(String path) throws Exception {
        assertEquals(List.of(), told(Files.readString(Path.of(path))));
    }

    private static List<String> told(String css) {
        var told = new ArrayList<String>();
        StyleSheetSlips.check(
                new SourceText("templates/style.css", css),
                "--reply --chosen"::contains, // which are put behind it
                problem -> told.add(problem.position() + " " + problem.message()));
        return told;
    }
}
