package org.afterword.pages.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.afterword.content.settings.Host;
import org.junit.jupiter.api.Test;

class HeaderRulesTest {
    @Test
    void theAuthorsHeadersStayAloneAndTheOthersJoinTheRuleForThePath() {
        assertEquals(
                """
                /a
                  X-A: b
                /blog/*
                  Content-Security-Policy: default-src 'none'
                  X-Content-Type-Options: nosniff
                  referrer-policy: same-origin
                /blog/style.css
                  Cache-Control: public, max-age=31536000, immutable
                """,
                rules("/a\n  X-A: b\n/blog/*\n  referrer-policy: same-origin\n").text());
    }

    @Test
    void aHeaderThatTheAuthorTakesAwayIsNotWritten() {
        assertEquals(
                """
                # for everything
                /blog/*
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: strict-origin-when-cross-origin
                  ! Content-Security-Policy
                /blog/style.css
                  Cache-Control: public, max-age=31536000, immutable
                """,
                rules("# for everything\n/blog/*\n  ! Content-Security-Policy").text());
    }

    @Test
    void tooManyRulesAndTooLongLinesAreTold() {
        var many = new StringBuilder();
        for (int i = 0; i < 99; i++) {
            many.append("/").append(i).append("\n  X-A: b\n");
        }
        assertEquals(
                Optional.of("the host reads 100 rules of headers, and there are 101"),
                rules(many.toString()).problem());
        assertEquals(
                Optional.of("the host reads lines of at most 2,000 characters in _headers, and one is longer"),
                rules("/a\n  X-A: " + "b".repeat(2000) + "\n").problem());
        assertEquals(Optional.empty(), rules("").problem());
    }

    private static HeaderRules rules(String own) {
        return HeaderRules.of(
                Host.CLOUDFLARE, own, "/blog/", Optional.of("default-src 'none'"), List.of("/blog/style.css"));
    }
}
