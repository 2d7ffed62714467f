package org.afterword.moderation.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.afterword.arrival.Target;
import org.afterword.content.folder.InboxPlaces;
import org.afterword.importer.record.OldAddress;
import org.afterword.markdown.VisitorText;

/** What a file of the inbox says of what could not be done as it was asked. */
final class Notes {
    /** The folder of what found no article. */
    static final String UNPLACED = InboxPlaces.UNPLACED;

    static final String NO_PARENT = "what it answers is not here, so it stands at the top";

    private static final String BETWEEN = "; ";
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~/ -]+");

    private Notes() {}

    static Optional<String> of(List<String> notes) {
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, notes));
    }

    /** Whether a note speaks of a parent may change. */
    static Optional<String> again(Optional<String> note, boolean noParent) {
        var notes =
                new ArrayList<>(note.map(text -> List.of(text.split(BETWEEN))).orElse(List.of()));
        notes.remove(NO_PARENT);
        if (noParent) {
            notes.add(NO_PARENT);
        }
        return of(notes);
    }

    /** Names the article that was meant, as far as that can be nobody's address or secret. */
    static String noArticle(Target target) {
        var meant = target.addresses().stream()
                .map(String::strip)
                .map(address -> OldAddress.parse(address).map(OldAddress::path).orElse(address))
                .filter(address -> SLUG.matcher(address).matches())
                .findFirst()
                .map(VisitorText::name);
        return meant.isPresent()
                ? "there is no article at '" + meant.get() + "'"
                : target.addresses().isEmpty()
                                && target.discussions().isEmpty()
                                && target.title().isBlank()
                        ? "it does not say which article it is for"
                        : "what it says it is for is not an article";
    }
}
