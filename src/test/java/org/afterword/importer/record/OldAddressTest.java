package org.afterword.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One address is one, however it is spelled. */
class OldAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/%E6%96%87/, /文/",
        "/%e6%96%87/, /文",
        "/a%7Eb/, /a~b/",
        "/%41bc/, /Abc/",
        "/x%20y/, /x y/",
        "/cafe%CC%81/, /caf%C3%A9/",
        "/cafe\u0301/, /café",
        "/한국/, /\u1112\u1161\u11AB\u1100\u116E\u11A8/",
        "/./s/, /s/",
        "/a/../r/, /r/",
        "/../r/, /r",
        "/d//e/, /d/e/",
        "/i/index.html, /i/",
        "https://www.blog.example/w/, http://blog.example:80/w",
        "https://münchen.example/w/, https://xn--mnchen-3ya.example/w/",
        "https://MÜNCHEN.example/w/, http://www.münchen.example/w",
    })
    void isOneAddress(String one, String other) {
        assertEquals(compared(one), compared(other));
    }

    @ParameterizedTest
    @CsvSource({
        "/a%2Fb/c/, /a/c/",
        "/x+y/, /x y/",
        "/.well-known/, /well-known/",
        "/a..b/, /b/",
        "/o/, /ö/",
    })
    void areTwoAddresses(String one, String other) {
        assertNotEquals(compared(one), compared(other));
    }

    private static String compared(String address) {
        var old = OldAddress.parse(address).orElseThrow();
        return old.host() + old.normalized();
    }
}
