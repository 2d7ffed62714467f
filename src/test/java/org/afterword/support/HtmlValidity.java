package org.afterword.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Nu HTML checker in this process: a second to make, then some milliseconds a page, one page at a time. */
public final class HtmlValidity {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc"; // a name within the checker's jar

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();

    /** Reads the checker's schema. */
    public HtmlValidity() {
        XmlMessages trouble = new XmlMessages();
        try {
            checker.setUpMainSchema(HTML, trouble);
        } catch (Exception e) { // the checker declares no less
            throw new IllegalStateException("The HTML checker has no schema: " + trouble.found(), e);
        }
    }

    /** Returns the errors in a page as {@code line:column: message}, or nothing where it is valid HTML. */
    public synchronized List<String> errors(byte[] page) {
        XmlMessages messages = new XmlMessages();
        try {
            checker.setUpValidatorAndParsers(messages, true, false);
            InputSource source = new InputSource(new ByteArrayInputStream(page));
            source.setEncoding("UTF-8");
            checker.checkHtmlInputSource(source);
        } catch (SAXException e) {
            messages.addIfSilent(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.found();
    }

    /** Returns the errors in a page, as {@link #errors(byte[])} does. */
    public List<String> errors(String page) {
        return errors(page.getBytes(StandardCharsets.UTF_8));
    }
}
