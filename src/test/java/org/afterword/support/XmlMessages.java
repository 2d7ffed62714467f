package org.afterword.support;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Collects the errors of an XML or HTML judge as {@code line:column: message}, and leaves its warnings out. */
final class XmlMessages implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    /** Notes what stopped the judge, where it has not said so itself. */
    void addIfSilent(SAXException end) {
        if (found.isEmpty()) {
            found.add(end.getMessage());
        }
    }

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
        boolean placed = error.getLineNumber() > 0;
        String place = placed ? error.getLineNumber() + ":" + error.getColumnNumber() + ": " : "";
        found.add(place + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
        error(error);
    }
}
