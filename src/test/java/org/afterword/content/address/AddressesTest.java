package org.afterword.content.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and paths on their way into addresses: {@link Slug}, {@link UrlPath}, {@link WebAddress}, {@link SiteAddress}. */
class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "Sports Medicine, sports-medicine",
        "  C++ & Java!, c-plus-plus-java",
        "Ünïcode, ünïcode",
        "العربية, العربية",
        "हिन्दी, हिन्दी",
        "-- a --, a",
        "2024, 2024",
        "ＡＢＣ, abc",
        "🏃 Running, running"
    })
    void aSlugHasLettersAndDigitsOfAnyScript(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @Property(tries = 1000)
    void aSlugIsAPartOfAnAddressAndItsOwnSlug(@ForAll String name) {
        var slug = Slug.of(name);
        assertEquals(slug, Slug.of(slug));
        assertEquals(Optional.empty(), UrlPath.problemWith(slug));
        assertTrue(!slug.startsWith("-") && !slug.endsWith("-") && !slug.contains("--"), slug);
    }

    /** Of letters that look like others, with marks and signs; some are too long for a folder's name. */
    @Property(tries = 1000)
    void aSlugOfManyScriptsIsItsOwn(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @Chars({
                        'с', 'о', 'і', 'ԁ', 'Ԁ', 'В', 'Х', 'ӏ', 'Ӏ', 'ӹ', 'ж', 'ο', 'Σ', 'Ν', 'ϳ', 'İ', 'I', 'C',
                        '\u0301', '\u0307', '\u0308', '\u0331', '\u093F', '\u20DD', '\u200D', '\uFF9E', 'ｶ', 'ﬁ', '+',
                        '#', '.', '-', ' '
                    })
                    @StringLength(max = 260)
                    String name) {
        for (var language : List.of(Locale.ROOT, Locale.forLanguageTag("tr"), Locale.forLanguageTag("lt"))) {
            var slug = Slug.of(name, language);
            assertEquals(slug, Slug.of(slug, language));
            assertTrue(slug.getBytes(StandardCharsets.UTF_8).length <= 200, slug);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/a b/ | a space",
                "/a%20b/ | '%'",
                "/a?b | '?'",
                "/a/../b | '..'",
                "/./a | '.'",
                "/a#b | '#'",
                "/a\\b | '\\'",
                "/a\u202Eb/ | '\u202E'",
                "/a\u200Cb/ | '\u200C'",
                "/a\u3000b/ | '\u3000'"
            })
    void whatCannotStandInAnAddressIsNamed(String path, String what) {
        assertEquals(Optional.of(what), UrlPath.problemWith(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/",
                "/2012/04/old.html",
                "/résumé/",
                "/日本/",
                "/a-b_c~d.e/",
                "/..a/b../",
                "/〇【二】？！。/",
                "/می‌خواهم/",
                "/👍/"
            })
    void whatCanStandInAnAddressCan(String path) {
        assertEquals(Optional.empty(), UrlPath.problemWith(path));
    }

    @Property(tries = 1000)
    void anEncodedPathIsAscii(@ForAll String path) {
        assertTrue(
                UrlPath.encode(path).chars().allMatch(c -> c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0), path);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/, https://example.org/",
        "HTTP://example.org, HTTP://example.org",
        "https://example.org/é, https://example.org/%C3%A9"
    })
    void anAddressOnTheWebIsSafe(String address, String safe) {
        assertEquals(Optional.of(safe), WebAddress.safe(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org",
                "javascript:alert(1)",
                "data:,x",
                "https://",
                "https:///x",
                "https://a b/",
                "mailto:a@b",
                "https://user@example.org/",
                "https://exam\"ple.org/",
                "https://аррӏе.example/",
                "ftp://example.org/",
                "https://example.org/\"x"
            })
    void anythingElseIsNot(String address) {
        assertEquals(Optional.empty(), WebAddress.safe(address));
    }

    @Property(tries = 1000)
    void aSafeAddressNeedsNoEscaping(@ForAll String rest) {
        WebAddress.safe("https://example.org/" + rest)
                .ifPresent(safe -> assertTrue(
                        safe.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"<>\\^{|}".indexOf(c) < 0), safe));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "https://example.org/, https://example.org",
        "https://example.org/blog//, https://example.org/blog"
    })
    void aSitesAddressEndsWithoutASlash(String written, String address) {
        assertEquals(Optional.of(address), SiteAddress.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/?a",
                "https://example.org/#a",
                "https://example.org/blog/..",
                "https://example.org/./blog",
                "https://example.org/%2E%2e/blog",
                "example.org",
                "/blog"
            })
    void aSitesAddressHasNoQueryNoFragmentAndNoStepsUp(String written) {
        assertEquals(Optional.empty(), SiteAddress.parse(written));
    }
}
