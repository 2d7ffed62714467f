import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A step of the build that lets each record tell its components by their place, as {@code
 * org.afterword.base.fingerprint.Components.ByPlace}. To read them by reflection, Java 17 makes an object for each of hundreds of fields
 * when it is first read, and newer ones a method handle, whose code they make up.
 *
 * <p>A record that does so already is left alone, so that doing it twice changes nothing.
 *
 * <p>Usage: {@code java -cp asm.jar:asm-commons.jar RecordComponents.java FOLDER}, where the folder is one of classes.
 */
final class RecordComponents extends ClassVisitor {
    private static final String BY_PLACE = "org/afterword/base/fingerprint/Components$ByPlace";
    private static final Method COMPONENT = Method.getMethod("Object component(int)");

    private final Type type;
    private final List<Component> components = new ArrayList<>();

    private record Component(String name, Type type) {}

    private RecordComponents(String type, ClassVisitor next) {
        super(ASM9, next);
        this.type = Type.getObjectType(type);
    }

    public static void main(String[] folders) throws IOException {
        List<Path> classes;
        try (var files = Files.walk(Path.of(folders[0]))) {
            classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (var file : classes) {
            var in = new ClassReader(Files.readAllBytes(file));
            if ("java/lang/Record".equals(in.getSuperName())
                    && !List.of(in.getInterfaces()).contains(BY_PLACE)) {
                var time = Files.getLastModifiedTime(file);
                var out = new ClassWriter(in, ClassWriter.COMPUTE_MAXS);
                in.accept(new RecordComponents(in.getClassName(), out), 0);
                Files.write(file, out.toByteArray());
                Files.setLastModifiedTime(file, time); // else the compiler and Maven would take it for changed
            }
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        var all = Stream.concat(Arrays.stream(interfaces), Stream.of(BY_PLACE)).toArray(String[]::new);
        super.visit(
                version,
                access,
                name,
                signature == null ? null : signature + Type.getObjectType(BY_PLACE),
                parent,
                all);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        components.add(new Component(name, Type.getType(descriptor)));
        return super.visitRecordComponent(name, descriptor, signature);
    }

    @Override
    public void visitEnd() {
        int access = ACC_PUBLIC | ACC_FINAL | ACC_SYNTHETIC;
        var code = new GeneratorAdapter(
                super.visitMethod(access, COMPONENT.getName(), COMPONENT.getDescriptor(), null, null),
                access,
                COMPONENT.getName(),
                COMPONENT.getDescriptor());
        code.visitCode();
        var cases = components.stream().map(component -> new Label()).toArray(Label[]::new);
        var other = new Label();
        if (cases.length > 0) {
            code.loadArg(0);
            code.visitTableSwitchInsn(0, cases.length - 1, other, cases);
        }
        for (int place = 0; place < cases.length; place++) {
            begin(cases[place], code);
            code.loadThis();
            var component = components.get(place);
            code.getField(type, component.name(), component.type());
            code.valueOf(component.type());
            code.returnValue();
        }
        if (cases.length > 0) {
            begin(other, code);
        }
        code.throwException(Type.getType(IndexOutOfBoundsException.class), "a record has no such component");
        code.endMethod();
        super.visitEnd();
    }

    /** Begins what a jump leads to, with the record and the place in the local variables. */
    private void begin(Label label, GeneratorAdapter code) {
        code.visitLabel(label);
        code.visitFrame(F_NEW, 2, new Object[] {type.getInternalName(), INTEGER}, 0, null);
    }
}
