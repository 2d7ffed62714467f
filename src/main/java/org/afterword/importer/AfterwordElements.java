package org.afterword.importer;

import java.time.ZoneOffset;
import java.util.Optional;
import org.afterword.content.Moment;

/** What an element of an export says in Afterword's own namespace, where the export was written by Afterword. */
record AfterwordElements(XmlElement element) {

    Optional<String> text(String name) {
        return element.child("afterword:" + name).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    Optional<Moment> moment(String name) {
        return text(name).flatMap(text -> Moment.parse(text, ZoneOffset.UTC));
    }

    boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    Optional<Body> markdown(String name) {
        return element.child("afterword:" + name).map(child -> new Body(child.text(), Body.Format.MARKDOWN));
    }
}
