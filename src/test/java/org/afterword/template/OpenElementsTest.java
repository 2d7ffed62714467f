package org.afterword.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which elements of a template are said to lack a beginning or an end: never one that may have it. */
class OpenElementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>one<li>two</ul><p>three<br><img src=x><hr/>",
                "{% if a %}<a href=\"b\">{% endif %}c{% if a %}</a>{% endif %}",
                "{% if a %}<div class=\"a\">{% else %}<div>{% endif %}b</div>",
                "{% for a in b %}{% if loop.first %}<ul>{% endif %}<li>{{ a }}{% if loop.last %}</ul>{% endif %}{% endfor %}",
                "<div>{% if a %}</div><div>{% endif %}</div>",
                "<!-- <div> --><p>a < b</p>{# <div> #}{% verbatim %}{{ <b> }}</b>{% endverbatim %}",
                "<a {% if a > 3 %}title=\"<b>\"{% endif %} href='<div>'>b</a>",
                "<script>if (a < b) { c = \"<div>\" }</script><title>{{ a }} <b></title>",
                "<svg><title>A</title><path d=\"M0\"/><g/></svg>",
                "{% macro a(b) %}<b>{{ b }}</b>{% endmacro %}<div>{{ a(\"<i>\") }}</div>"
            })
    void whatMayBeRightIsNotTold(String template) {
        assertEquals(List.of(), OpenElements.of(template));
    }

    @Test
    void theThemesOwnAreRight() {
        var all = BuiltInTheme.FILES.stream()
                .filter(name -> name.endsWith(".html"))
                .map(name -> BuiltInTheme.of(BuiltInTheme.USUAL)
                        .file(name)
                        .orElseThrow()
                        .text())
                .flatMap(text -> OpenElements.of(text).stream())
                .toList();
        assertEquals(
                List.of(),
                all.stream()
                        .filter(tag -> !OpenElements.hasCounterpart(tag, all))
                        .toList());
    }

    @Test
    void whatIsLeftOpenWithinAnotherIsTold() {
        assertEquals(
                List.of(new OpenElements.Tag("div", false, 9, 13)), OpenElements.of("<section><div><p>a</section>"));
    }
}
