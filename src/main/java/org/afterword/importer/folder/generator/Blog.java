package org.afterword.importer.folder.generator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.afterword.importer.folder.files.Entry;
import org.afterword.importer.folder.matter.MatterException;
import org.afterword.importer.folder.matter.Parted;
import org.afterword.importer.folder.words.Told;
import org.afterword.importer.record.Exported;
import org.afterword.importer.record.ExportedSite;

/** A folder of one generator, its settings read: what each of its files is, and what becomes of it. */
public interface Blog {

    /** What the settings say of the site as a whole, without its menu. */
    ExportedSite site();

    /** Hands over the authors that the settings and data files name. */
    default void authors(Consumer<Exported> records) {}

    /** Whether a folder or a file is not looked at: a theme, what the generator made, or what it leaves out itself. */
    boolean isLeftOut(String path);

    /** Whether a file may hold an article; all others are served as they are, or not at all. */
    boolean isArticle(String path);

    /**
     * Articles' files in the order in which they claim their addresses: of two with one address, the first gets it.
     *
     * @param paths of the files, sorted
     */
    default List<String> inTurn(List<String> paths) {
        return paths;
    }

    /**
     * Parts an article's file into its fields and its words.
     *
     * @throws MatterException if the fields cannot be read
     */
    default Parted parted(String text) throws MatterException {
        return Parted.of(text, false);
    }

    /** The file's article; empty where it is none, and what is to be told of that was told. */
    Optional<Planned> plan(Entry entry, Consumer<Exported> told);

    /** Hands over where the lists and feeds were served that it made of the articles planned before. */
    default void lists(Consumer<Exported> records) {}

    /** Where a file was served that is no article, with a leading slash; empty where it was not. */
    Optional<String> served(String path);

    /** All places at which such a file was served, the first of them first; it may lie beside an article in several languages. */
    default List<String> servedAt(String path) {
        return served(path).stream().toList();
    }

    /** Whether readers got what the generator made of a file that is no article, and not the file itself. */
    default boolean isMade(String path) {
        return false;
    }

    /** An article's words as Markdown or HTML, once it is known where each article is. */
    String words(Entry entry, Planned planned, Places places, Told told);

    /** Whether articles were shown before the day of their date. */
    default boolean showsAhead() {
        return true;
    }

    /** Whether names of emoji in its articles, such as {@code :tada:}, were shown as signs. */
    default boolean hasEmoji() {
        return false;
    }

    /** Folders and files, by their paths, that other importers read, such as comments. */
    default List<String> threads() {
        return List.of();
    }
}
