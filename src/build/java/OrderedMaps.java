import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * A step of the build that keeps the entries of a map that is written out in a template in the order in which they are
 * written. Pebble reads them into a hash map whose keys are objects without a value of their own, so that two builds could
 * differ. The two classes that do so come out the same, but for the kind of map, and lie before Pebble in the class path.
 *
 * <p>Usage: {@code java -cp asm.jar:asm-commons.jar OrderedMaps.java PEBBLE-FOLDER FOLDER}, where the first has Pebble's
 * jar, and the second is one of classes.
 */
final class OrderedMaps extends Remapper {
    private static final List<String> CLASSES = List.of(
            "io/pebbletemplates/pebble/parser/ExpressionParser",
            "io/pebbletemplates/pebble/node/expression/MapExpression");
    private static final String UNORDERED = "java/util/HashMap";
    private static final String ORDERED = "java/util/LinkedHashMap";

    private boolean met;

    private OrderedMaps() {
        super(ASM9);
    }

    public static void main(String[] folders) throws IOException {
        Path library;
        try (var files = Files.list(Path.of(folders[0]))) {
            library = files.findFirst().orElseThrow();
        }
        try (var jar = new ZipFile(library.toFile())) {
            for (var name : CLASSES) {
                byte[] bytes;
                try (var in = jar.getInputStream(jar.getEntry(name + ".class"))) {
                    bytes = ordered(name, in.readAllBytes());
                }
                var file = Path.of(folders[1], name + ".class");
                if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, bytes);
                }
            }
        }
    }

    private static byte[] ordered(String name, byte[] bytes) {
        var maps = new OrderedMaps();
        var out = new ClassWriter(0);
        ClassVisitor remapping = new ClassRemapper(out, maps);
        new ClassReader(bytes).accept(remapping, 0);
        if (!maps.met) {
            throw new IllegalStateException(name + " has no " + UNORDERED + " any more: is this step still needed?");
        }
        return out.toByteArray();
    }

    @Override
    public String map(String name) {
        met |= name.equals(UNORDERED);
        return name.equals(UNORDERED) ? ORDERED : name;
    }
}
