package org.afterword.content.settings;

import java.util.List;
import java.util.Optional;

/**
 * What a site says of its podcast: the articles with sound or film, as one feed that directories take.
 *
 * @param title where it is not called as the site is
 * @param description of what it is about; empty where the site has none either
 * @param author whoever makes it
 * @param image the path of its picture
 * @param category one of Apple's, below it one within it, if that is meant
 * @param explicit whether it is for adults alone
 * @param kind whether its episodes can be heard in any order
 * @param owner whom directories turn to
 * @param copyright who holds the rights in it
 */
public record Podcast(
        Optional<String> title,
        String description,
        Optional<String> author,
        String image,
        List<String> category,
        boolean explicit,
        Kind kind,
        Optional<Owner> owner,
        Optional<String> copyright) {

    /** In which order episodes are heard. */
    public enum Kind {
        EPISODIC,
        SERIAL
    }

    /** Whom directories turn to; the address for mail is there for all to read. */
    public record Owner(Optional<String> name, Optional<String> mail) {}
}
