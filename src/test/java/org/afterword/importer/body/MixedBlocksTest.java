package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.afterword.importer.record.Body;
import org.afterword.markdown.Markdown;
import org.afterword.markdown.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** However many blocks stand beside each other, and whichever of them are sure, the Markdown shows what the HTML did. */
class MixedBlocksTest {
    private static final String[] SURE = {
        "<p>Some plain words, and more.</p>",
        "<p>It <em>was</em> so; see <a href=\"http://example.org/a\">here</a>.</p>",
        "<p>one<br>two</p>",
        "<h2>Why not?</h2>",
        "<h4>Four</h4>",
        "<ul><li>one</li><li>two</li></ul>",
        "<ol><li>one</li><li>two<ul><li>deep</li></ul></li></ol>",
        "<blockquote><p>quoted</p></blockquote>",
        "<blockquote><p>quoted</p><ul><li>in it</li></ul></blockquote>",
        "<pre><code>for (;;) {\n\n  `x`\n}</code></pre>",
        "<pre><code class=\"language-java\">    int x;\n</code></pre>"
    };
    private static final String[] UNSURE = {
        "<p>2 * 3 * 4 and snake_case_word</p>",
        "<p>1. not a list</p>",
        "<p>- nor this</p>",
        "<p># nor a heading</p>",
        "<p>&gt; nor a quote</p>",
        "<p>---</p>",
        "<p>===</p>",
        "<p>```</p>",
        "<p>~~~</p>",
        "<p>:::</p>",
        "<p>[x]: http://example.org/y</p>",
        "<p>[x]</p>",
        "<p>[^1]: a note</p>",
        "<p>word[^1]</p>",
        "<p>: defined</p>",
        "<p>| a | b |</p>",
        "<p>|---|---|</p>",
        "<p>a | b<br>--- | ---<br>1 | 2</p>",
        "<p>&lt;div&gt;</p>",
        "<p>&lt;!--</p>",
        "<p>--&gt;</p>",
        "<p>one<br>- two</p>",
        "<p>one<br><br>two</p>",
        "<p>&amp;amp; &amp;copy;</p>",
        "<p>    four spaces</p>",
        "<p>\u00A0\u00A0\u00A0\u00A0far in</p>",
        "<p>ends with two  </p>",
        "<p>ends with \\</p>",
        "<p>x<em> y </em>z</p>",
        "<p>x<strong>y</strong>z</p>",
        "<p>{% raw %}</p>",
        "<p>www.example.org</p>",
        "<p class=\"lead\">kept</p>",
        "<p style=\"color: red\">kept</p>",
        "<h2>a #</h2>",
        "<h3 id=\"x\">b</h3>",
        "<h2>two<br>lines</h2>",
        "<h5></h5>",
        "<hr>",
        "<ul><li><p>loose</p></li><li><p>list</p></li></ul>",
        "<ul><li>one *</li></ul>",
        "<ol start=\"3\"><li>x</li></ol>",
        "<ol><li><pre><code>x</code></pre></li></ol>",
        "<ul></ul>",
        "<ul><li></li></ul>",
        "<ol><li><b> </b></li><li>x</li></ol>",
        "<p>a<em></em>b <code></code></p>",
        "<ul><li>- x</li></ul>",
        "<ol type=\"a\"><li>x</li></ol>",
        "<blockquote>* bare</blockquote>",
        "<blockquote><blockquote><p>x_y_</p></blockquote></blockquote>",
        "<blockquote><p>a</p><hr></blockquote>",
        "<blockquote></blockquote>",
        "<pre>bare\n\n  pre</pre>",
        "<pre><code>\n\nfirst</code></pre>",
        "<pre><code>last\n\n\n</code></pre>",
        "<pre><code></code></pre>",
        "<pre><code>a <b>b</b>\n\nc</code></pre>",
        "<table><tr><th>a</th></tr><tr><td>b</td></tr></table>",
        "<dl><dt>a</dt><dd>b</dd></dl>",
        "<div class=\"box\"><p>in</p>\n\n<p>out</p></div>",
        "<div class=\"box\">words\n\n\nwords</div>",
        "<details><summary>more</summary><p>in</p></details>",
        "<figure><img src=\"/a.png\" alt=\"A\"><figcaption>said</figcaption></figure>",
        "<p><img src=\"/a.png\" alt=\"[A]\"></p>",
        "<p><code>a``b`</code></p>",
        "<p><del>no</del> x<sub>2</sub></p>",
        "<p><kbd>F1</kbd></p>",
        "<p><a href=\"http://example.org/(x\">[y]</a></p>",
        "<p><a href=\"http://example.org/\">http://example.org/</a></p>"
    };
    private static final String[] BETWEEN = {
        "",
        "",
        "",
        "",
        "\n",
        "\n\n",
        "loose",
        " loose *words* ",
        "<br>",
        "<br><br>",
        "1. x",
        "<b>bold</b>",
        "<!-- c -->",
        "<i> </i>",
        "&nbsp;",
        "<a href=\"/x/\">x</a>"
    };

    private final BodyText text = new BodyText();
    private final Markdown markdown = new Markdown("/", kind -> kind);

    @Property(tries = 500)
    void showsAnArticleAsItWas(@ForAll("bodies") String html) {
        var made = text.article(BodyTree.article(html));
        isSame(BodyTree.article(html), markdown.render(Prose.byAuthor(made)).markup(), made);
    }

    @Property(tries = 500)
    void showsACommentAsItWas(@ForAll("bodies") String html) {
        var made = text.comment(Body.html(html), OldPage.UNKNOWN);
        isSame(
                BodyTree.comment(html, OldPage.UNKNOWN),
                markdown.render(Prose.byVisitor(made)).markup(),
                made);
    }

    private static void isSame(Element wanted, String shown, String made) {
        assertEquals(
                SameTree.canonical(wanted),
                SameTree.canonical(Jsoup.parseBodyFragment(shown).body()),
                made);
    }

    @Provide
    Arbitrary<String> bodies() {
        var block = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(SURE)),
                Tuple.of(2, Arbitraries.of(UNSURE)),
                Tuple.of(1, Arbitraries.of(BETWEEN)));
        return block.list().ofMinSize(1).ofMaxSize(20).map(blocks -> String.join("", blocks));
    }
}
