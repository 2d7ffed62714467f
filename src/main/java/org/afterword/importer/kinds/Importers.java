package org.afterword.importer.kinds;

import java.util.List;
import java.util.Optional;

/** Every kind of export that can be read. */
public final class Importers {
    /** One of each kind, in the order in which they are asked about a file. */
    public static final List<Importer> ALL = List.of(
            new AfterwordImporter(),
            new WordPressImporter(),
            new DisqusImporter(),
            new BloggerImporter(),
            new GhostImporter(),
            new DotclearImporter(),
            new LiveJournalImporter(),
            new MediumImporter(),
            new SubstackImporter(),
            new WixImporter(),
            new Remark42Importer(),
            new DuoshuoImporter(),
            new IntenseDebateImporter(),
            new CommentoImporter(),
            new IssoImporter(),
            new ArtalkImporter(),
            new WalineImporter(),
            new ValineImporter(),
            new TwikooImporter(),
            new WpcommentImporter(),
            new IkiwikiImporter(),
            new HashOverImporter(),
            new PelicanCommentsImporter(),
            new StaticmanImporter(),
            new MovableTypeImporter(),
            new WebmentionImporter(),
            new GiscusImporter(),
            new UtterancesImporter());

    private Importers() {}

    /** The importer of a kind, by its name. */
    public static Optional<Importer> named(String kind) {
        return ALL.stream().filter(importer -> importer.kind().equals(kind)).findFirst();
    }

    /** The first importer that recognizes a file by the beginning of its text. */
    public static Optional<Importer> recognizing(String head) {
        return ALL.stream().filter(importer -> importer.recognizes(head)).findFirst();
    }

    /** Whether a file of this name is left closed, whatever it holds. */
    public static boolean leaveClosed(String file) {
        return ALL.stream().anyMatch(importer -> importer.leavesClosed(file));
    }

    /** The names of all kinds. */
    public static List<String> kinds() {
        return ALL.stream().map(Importer::kind).toList();
    }
}
