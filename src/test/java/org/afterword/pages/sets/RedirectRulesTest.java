package org.afterword.pages.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.afterword.content.settings.Host;
import org.junit.jupiter.api.Test;

class RedirectRulesTest {
    @Test
    void whatTheHostDoesNotReadIsLeftOutAndCounted() {
        var rules = RedirectRules.of(Host.CLOUDFLARE, "/mine /b 302\n/old/* /new/:splat\n", former(2001));
        assertEquals(2, rules.left());
        assertTrue(rules.text().endsWith("\n/n1998/ /a/ 301\n"), rules.text());
        assertEquals(0, RedirectRules.of(Host.NETLIFY, "", former(2001)).left());
    }

    @Test
    void anAddressThatTheAuthorRedirectsGetsNoSecondRule() {
        assertEquals(
                "/n0/ /b 302\n/n1/ /a/ 301!\n",
                RedirectRules.of(Host.NETLIFY, "/n0/ /b 302", former(2)).text());
    }

    @Test
    void whatAHostWouldTakeForAPatternHasItsPageAlone() {
        var former = List.of(Map.entry("/a*/", "/a/"), Map.entry("/:b/", "/a/"));
        assertEquals("", RedirectRules.of(Host.NETLIFY, "", former).text());
    }

    private static List<Map.Entry<String, String>> former(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Map.entry("/n" + i + "/", "/a/"))
                .toList();
    }
}
