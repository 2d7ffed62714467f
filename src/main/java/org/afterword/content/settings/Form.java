package org.afterword.content.settings;

/**
 * Where the page's form sends an answer.
 *
 * @param action an {@code https} address or a path on the site
 */
public record Form(String action, Service service) {

    /** The page that a build makes where there is a form: it says what happens next. */
    public static final String THANKS = "/thanks/";
}
