package org.afterword.importer;

import java.util.List;
import java.util.Optional;

/** Every kind of export that can be read. */
final class Importers {
    static final List<Importer> ALL = List.of(
            new AfterwordImporter(),
            new WordPressImporter(),
            new DisqusImporter(),
            new BloggerImporter(),
            new Remark42Importer(),
            new CommentoImporter(),
            new IssoImporter(),
            new StaticmanImporter(),
            new MovableTypeImporter(),
            new WebmentionImporter());

    private Importers() {}

    static Optional<Importer> named(String kind) {
        return ALL.stream().filter(importer -> importer.kind().equals(kind)).findFirst();
    }

    static Optional<Importer> recognizing(String head) {
        return ALL.stream().filter(importer -> importer.recognizes(head)).findFirst();
    }

    static List<String> kinds() {
        return ALL.stream().map(Importer::kind).toList();
    }
}
