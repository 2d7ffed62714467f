package org.afterword.arrival.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsteadOfAnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": \"Record not found\"}",
                " {\"error\":\"ExpiredToken\",\"message\":\"Token has expired\"}",
                "{\"data\":null,\"errors\":[{\"message\":\"Bad\"}]}",
                "{\"message\":\"Not Found\",\"documentation_url\":\"https://docs.github.com/rest\"}",
                "{\"code\":401,\"message\":\"Access Denied\"}"
            })
    void anErrorIsNoAnswer(String text) {
        assertEquals(
                "a service says in it", InsteadOfAnswers.in(text).orElse("").substring(0, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!doctype html><p>502", "\n<HTML lang=en>"})
    void aPageForPeopleIsNone(String text) {
        assertEquals(
                "it is a page for people", InsteadOfAnswers.in(text).orElse("").substring(0, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"Hello\",\"article\":\"/hello/\",\"error\":\"none\"}",
                "{\"message\":\"Hello\",\"code\":\"blue\"}",
                "{\"descendants\":[]}",
                "Subject: <html>",
                ""
            })
    void whatMayBeAnAnswerIsRead(String text) {
        assertEquals(true, InsteadOfAnswers.in(text).isEmpty());
    }

    @Test
    void anEmptyListSaysThatThereIsNothing() {
        assertEquals(true, InsteadOfAnswers.isNone(" [ ]\n"));
        assertEquals(true, InsteadOfAnswers.isNone("{\"type\": \"feed\", \"children\": [ ]}"));
        assertEquals(true, InsteadOfAnswers.isNone("{\"data\":{\"repository\":{\"discussions\":{\"nodes\":[]}}}}"));
        assertEquals(false, InsteadOfAnswers.isNone("{\"children\":[],\"others\":[{\"a\":1}]}"));
        assertEquals(false, InsteadOfAnswers.isNone("{}"));
        assertEquals(false, InsteadOfAnswers.isNone("nothing"));
    }
}
