package org.afterword.importer.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as other systems have them. */
class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Micka&#235;l, Mickaël",
        "My blog &raquo; A post, My blog » A post",
        "Ann &#8211; Ben, Ann – Ben",
        "Tom &amp; Ann, Tom & Ann",
        "AT&T, AT&T",
        "&lt;b&gt;, <b>"
    })
    void aNameThatWasEscapedOnceMoreIsDecoded(String given, String name) {
        assertEquals(Optional.of(name), PersonName.imported(given));
    }

    /** Who gave an address is called by what stands before its sign, also where damage has bent the address. */
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,''",
        "203.0.113.xxx,''",
        "203.0.113.-,''",
        "203.0.113,''",
        "Room 1.2.3,Room 1.2.3",
        "ben.secret@example.net, ben.secret",
        "ben.secret@example/net, ben.secret",
        "ben@mail-example net, ben net",
        "ben@example;net, ben",
        "ben.secret@examplexnet, ben.secret",
        "Ben <ben@example.net>, Ben <ben>",
        "M@tt, M@tt",
        "D@ve_78, D@ve_78",
        "C@t!!!, C@t!!!",
        "Ann @ home, Ann @ home",
        "@ann, @ann",
        "a@b@c, a@b@c"
    })
    void anAddressIsNoName(String given, String name) {
        assertEquals(name, PersonName.imported(given).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/me, https://example.org/me",
        "example.org, http://example.org",
        " www.example.org/?q=1 , http://www.example.org/?q=1",
        "my-blog.example.co.uk:8080/a, http://my-blog.example.co.uk:8080/a",
        "none, ''",
        "n/a, ''",
        "203.0.113.7, ''",
        "ben@example.net, ''",
        "javascript:alert(1), ''",
        "ftp://example.org/, ''",
        "exa mple.org, ''",
        "-x.example, ''"
    })
    void aHostWithoutASchemeIsAWebAddress(String given, String address) {
        assertEquals(address, PersonName.address(given).orElse(""));
    }
}
