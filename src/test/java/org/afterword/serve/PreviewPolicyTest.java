package org.afterword.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PreviewPolicyTest {
    @Test
    void whateverThePolicyTheScriptOfThePreviewRuns() {
        assertOpened(
                "default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self'",
                "default-src 'none'; img-src 'self'");
        assertOpened(
                "script-src https://a.example 'self'; connect-src 'self'",
                "script-src https://a.example; connect-src 'none'");
        assertOpened("SCRIPT-SRC 'self'; connect-src 'self'", "SCRIPT-SRC 'none';");
        assertOpened("img-src x; script-src 'self'; connect-src 'self'", "img-src x");
    }

    @Test
    void itIsFoundHoweverItIsWritten() {
        assertEquals(
                "<META CONTENT='default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;'"
                        + " HTTP-EQUIV=content-security-policy>",
                PreviewPolicy.opened(
                        "<META CONTENT='default-src &#x27;none&apos;' HTTP-EQUIV=content-security-policy>"));
    }

    @Test
    void nothingElseChanges() {
        var page = "<meta name=\"a\" content=\"default-src 'none'\"><body><meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'\">";
        assertEquals(page, PreviewPolicy.opened(page));
    }

    private static void assertOpened(String opened, String policy) {
        assertEquals(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"" + opened.replace("'", "&#39;") + "\"><body>",
                PreviewPolicy.opened("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"><body>"));
    }
}
