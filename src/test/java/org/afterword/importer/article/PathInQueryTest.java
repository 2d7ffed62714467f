package org.afterword.importer.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An old address such as {@code /?post/2010/05/03/A} leads on wherever a host has rules that can tell it. */
class PathInQueryTest {

    @Test
    void leadsOnByRulesOfHostsThatReadWholeQueries() {
        var redirects = new Redirects("/");
        redirects.query("/", "post/2010/05/03/A", "/2010/05/03/A/");
        assertEquals(Optional.empty(), redirects.text(Redirects.Host.NETLIFY, Optional.empty()));
        assertEquals(
                "if ($request_uri = \"/?post/2010/05/03/A\") { return 301 /2010/05/03/A/; }\n",
                redirects.text(Redirects.Host.NGINX, Optional.empty()).orElseThrow());
    }
}
