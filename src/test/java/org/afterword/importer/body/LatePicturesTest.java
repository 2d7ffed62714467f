package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.afterword.importer.record.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that a script was to load: what readers saw comes along. */
class LatePicturesTest {
    private static final String BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

    private final BodyText text = new BodyText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<img data-src='/a.jpg' alt='x'>",
                "<img src='' data-src='/a.jpg' alt='x'>",
                "<img src='BLANK' data-lazy-src='/a.jpg' data-lazy-srcset='/a-300.jpg 300w' alt='x'>",
                "<img src='BLANK' data-original='/a.jpg' alt='x' class='lazy'>",
                "<img src='/img/grey.gif' data-original='/a.jpg' alt='x'>",
                "<img src='/plugins/lazy-load/images/1x1.trans.gif' data-lazy-src='/a.jpg' alt='x'><noscript><img src='/a.jpg' alt='x'></noscript>",
                "<img src='/small.jpg' data-src='/a.jpg' data-srcset='/a.jpg 2x' data-sizes='auto' class='lazyload' alt='x'>",
                "<img src='BLANK' srcset='BLANK 1w' data-srcset='/b.jpg 300w, /a.jpg 1200w' alt='x'>",
                "<img srcset='/b.jpg 300w, /a.jpg 1200w, /c.jpg 600w' alt='x'>",
                "<img srcset='/b.jpg, /a.jpg 2x' alt='x'>",
                "<noscript><img src='/a.jpg' alt='x'></noscript>",
                "<noscript><img src='/a.jpg' alt='x'></noscript><img src='BLANK' data-src='/a.jpg' class='lazyload' alt='x'>",
                "<img src='BLANK' class='lazy' alt='x'><noscript><img src='/a.jpg' alt='x'></noscript>",
                "<img src='BLANK' data-actualsrc='/a.jpg' alt='x'>",
                "<img data-cfsrc='/a.jpg' alt='x'><noscript><img src='/a.jpg' alt='x'></noscript>",
                "<img src='/a.jpg' data-src='/a.jpg' alt='x'>",
                "<img src='/a.jpg' data-original='/large.jpg' alt='x'>",
                "<img src='/a.jpg' srcset='/a-300.jpg 300w, /a-900.jpg 900w' alt='x'>"
            })
    void areThePicturesThatReadersSaw(String html) {
        assertEquals("![x](/a.jpg)", article(html.replace("BLANK", BLANK)));
        assertEquals("![x](/a.jpg)", article("<p>" + html.replace("BLANK", BLANK) + "</p>"));
    }

    @Test
    void standWithinLinksAndFiguresAndPictures() {
        assertEquals(
                "[![x](/a.jpg)](/big.jpg)",
                article(
                        "<a href='/big.jpg'><img data-src='/a.jpg' alt='x'></a><noscript><a href='/big.jpg'><img src='/a.jpg' alt='x'></a></noscript>"));
        assertEquals(
                "![x](/a.jpg \"Words\")",
                article("<figure><img src='" + BLANK
                        + "' data-src='/a.jpg' alt='x'><figcaption>Words</figcaption></figure>"));
        var picture = article("<p><picture><source data-srcset='/a.webp' type='image/webp'>"
                + "<img data-src='/a.jpg' alt='x'></picture></p>");
        assertTrue(picture.contains(" srcset=\"/a.webp\"") && picture.contains(" src=\"/a.jpg\""), picture);
    }

    @Test
    void areFilmsAndFramesToo() {
        assertEquals(
                "https://www.youtube.com/watch?v=abcdefghijk",
                article(
                        "<iframe src='about:blank' data-src='https://www.youtube.com/embed/abcdefghijk' class='lazyload'></iframe>"
                                + "<noscript><iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe></noscript>"));
    }

    /** What counts readers was never seen, nor what says that a script is missing. */
    @Test
    void areNotWhatNobodySaw() {
        var pixel = "<noscript><img src=\"https://count.example/1\" width=\"1\" height=\"1\"></noscript>";
        var words = "<noscript>Please enable JavaScript.</noscript>";
        for (var unseen : new String[] {pixel, words}) {
            assertTrue(article("<p>A.</p>" + unseen).contains(unseen), unseen);
        }
    }

    @Test
    void standInMarkdownToo() {
        assertEquals(
                "A <img src=\"/a.jpg\" alt=\"x\"> *b*\n\n<img src=\"/c.jpg\">\n\n`<img data-src='/d.jpg'>`",
                LatePictures.in("A <img alt='x' data-src='/a.jpg'> *b*\n\n<noscript><img src=\"/c.jpg\"></noscript>\n\n"
                                + "`<img data-src='/d.jpg'>`")
                        .replace("<img alt=\"x\" src=\"/a.jpg\">", "<img src=\"/a.jpg\" alt=\"x\">"));
        var plain = "<img src='/a.jpg' data-id='5'> <noscript>Words.</noscript>";
        assertEquals(plain, LatePictures.in(plain));
    }

    @Test
    void areLinksInAComment() {
        assertEquals(
                "See [my foot](https://x.example/a.jpg)",
                text.comment(
                        Body.html("See <img src='" + BLANK + "' data-src='https://x.example/a.jpg' alt='my foot'>"),
                        OldPage.UNKNOWN));
    }

    private String article(String html) {
        return text.article(BodyTree.article(html)).stripTrailing();
    }
}
