import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A step of the build that turns what Java would make up at each start of the program into plain classes and calls. Of each
 * lambda and method reference Java makes a class when it is first met (JVMS 21 §6.5.invokedynamic), and so does Java 17 even
 * with an archive of classes, for 0.1 ms each; of these a build meets five hundred. The classes that are made here are those
 * that Java would make, but they lie in the jar, and so in the archive. Strings that older compilers left to be joined by
 * made-up code are joined by a StringBuilder.
 *
 * <p>What this does not know stays as it is: lambdas that can be serialized or have more than one interface, private
 * methods of other classes within the same one, and the methods of records. A file in which nothing is to be done is left alone, so that doing it twice changes nothing.
 *
 * <p>Usage: {@code java -cp asm.jar:asm-commons.jar PlainCalls.java PATH…}, where a path is a folder of classes, or one of jars.
 */
final class PlainCalls {
    private static final String LAMBDA = "$$Lambda";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final Method NEW = Method.getMethod("void <init> ()");

    private final ClassReader in;
    private final Path file;
    private final String host;
    private final boolean isInterface;
    private final ClassWriter out;

    /** The modifiers of the methods of the class, by name and descriptor. */
    private final Map<String, Integer> methods = new HashMap<>();

    /** The private methods of other classes of the nest, by class, name and descriptor. */
    private final Set<String> hidden = new HashSet<>();

    /** The private methods that the classes made here call, by name and descriptor; each gets a way in that is not private. */
    private final Map<String, Handle> ways = new LinkedHashMap<>();

    private final List<Joining> joinings = new ArrayList<>();

    /** The classes made here, by name. */
    private final Map<String, byte[]> made = new LinkedHashMap<>();

    /** A method that joins strings, and its recipe, followed by the recipe's constants. */
    private record Joining(Method method, Object... recipe) {}

    private PlainCalls(ClassReader in, Path file) {
        this.in = in;
        this.file = file;
        this.host = in.getClassName();
        this.isInterface = (in.getAccess() & ACC_INTERFACE) != 0;
        this.out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    }

    public static void main(String[] paths) throws IOException {
        for (var path : paths) {
            var jars = Path.of(path);
            rewriteAll(jars);
            try (var files = Files.newDirectoryStream(jars, "*.jar")) {
                for (var jar : files) {
                    try (var inside = FileSystems.newFileSystem(jar)) {
                        rewriteAll(inside.getPath("/"));
                    }
                }
            }
        }
    }

    private static void rewriteAll(Path folder) throws IOException {
        List<Path> classes;
        try (var files = Files.walk(folder)) {
            classes = files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                    .sorted()
                    .toList();
        }
        for (var file : classes) {
            var bytes = Files.readAllBytes(file);
            var in = new ClassReader(bytes);
            if (hasCallsMadeUp(in)) {
                var rewritten = new PlainCalls(in, file).rewritten();
                if (!Arrays.equals(bytes, rewritten.get(in.getClassName()))) {
                    write(rewritten, file);
                }
            }
        }
    }

    private static void write(Map<String, byte[]> classes, Path host) throws IOException {
        var time = Files.getLastModifiedTime(host);
        for (var one : classes.entrySet()) {
            var file = host.resolveSibling(one.getKey().substring(one.getKey().lastIndexOf('/') + 1) + ".class");
            Files.write(file, one.getValue());
            // Else the compiler and Maven would take it for changed, and no jar would come out the same twice.
            Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
        }
    }

    /** Visits each call that Java would make up. */
    private abstract static class Calls extends ClassVisitor {
        Calls(ClassVisitor next) {
            super(ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(ASM9, super.visitMethod(access, name, type, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... arguments) {
                    if (!replace(mv, new Method(name, type), maker, arguments)) {
                        super.visitInvokeDynamicInsn(name, type, maker, arguments);
                    }
                }
            };
        }

        /** Writes something else in place of the call, or returns false. */
        abstract boolean replace(MethodVisitor code, Method call, Handle maker, Object... arguments);
    }

    private static boolean isLambda(Handle maker) {
        return maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && maker.getName().equals("metafactory");
    }

    private static boolean isJoining(Handle maker) {
        return maker.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && maker.getName().equals("makeConcatWithConstants");
    }

    private static boolean hasCallsMadeUp(ClassReader in) {
        boolean[] has = {false};
        in.accept(
                new Calls(null) {
                    @Override
                    boolean replace(MethodVisitor code, Method call, Handle maker, Object... arguments) {
                        has[0] |= isLambda(maker) || isJoining(maker);
                        return true;
                    }
                },
                ClassReader.SKIP_DEBUG);
        return has[0];
    }

    /** The class without such calls, and the classes made of its lambdas, by name. */
    private Map<String, byte[]> rewritten() throws IOException {
        methods.putAll(methods(in));
        nest();
        in.accept(
                new Calls(out) {
                    @Override
                    boolean replace(MethodVisitor code, Method call, Handle maker, Object... arguments) {
                        if (isJoining(maker)) {
                            var joining =
                                    new Joining(new Method("join$" + joinings.size(), call.getDescriptor()), arguments);
                            joinings.add(joining);
                            code.visitMethodInsn(
                                    INVOKESTATIC, host, joining.method().getName(), call.getDescriptor(), isInterface);
                            return true;
                        }
                        return isLambda(maker)
                                && lambda(code, call, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
                    }

                    @Override
                    public void visitEnd() {
                        ways.values().forEach(PlainCalls.this::writeWay);
                        joinings.forEach(PlainCalls.this::writeJoining);
                        super.visitEnd();
                    }
                },
                0);
        made.put(host, out.toByteArray());
        return made;
    }

    /** The modifiers of a class's methods, by name and descriptor. */
    private static Map<String, Integer> methods(ClassReader in) {
        var methods = new HashMap<String, Integer>();
        in.accept(
                new ClassVisitor(ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String type, String signature, String[] thrown) {
                        methods.put(name + type, access);
                        return null;
                    }
                },
                ClassReader.SKIP_CODE);
        return methods;
    }

    /** Finds the private methods of the classes around and within this one, which it may call (JVMS §5.4.4). */
    private void nest() throws IOException {
        int inner = host.indexOf('$');
        var outermost = host.substring(host.lastIndexOf('/') + 1, inner < 0 ? host.length() : inner);
        try (var mates = Files.newDirectoryStream(file.toAbsolutePath().getParent(), outermost + "{.,$}*")) {
            for (var mate : mates) {
                var name = mate.getFileName().toString();
                if (name.endsWith(".class") && !name.contains(LAMBDA) && !mate.endsWith(file.getFileName())) {
                    var other = new ClassReader(Files.readAllBytes(mate));
                    methods(other).forEach((method, access) -> {
                        if ((access & ACC_PRIVATE) != 0) {
                            hidden.add(other.getClassName() + "." + method);
                        }
                    });
                }
            }
        }
    }

    // ── Lambdas and method references (LambdaMetafactory.metafactory) ──────────

    private boolean lambda(MethodVisitor code, Method call, Type erased, Handle does, Type typed) {
        var target = reachable(does);
        if (target.isEmpty()) {
            return false;
        }
        var type = Type.getObjectType(host + LAMBDA + made.size());
        var kept = call.getArgumentTypes();
        var lambda = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        lambda.visit(
                V1_8,
                ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
                type.getInternalName(),
                null,
                "java/lang/Object",
                new String[] {call.getReturnType().getInternalName()});
        writeConstructor(lambda, type, kept);
        var body = method(lambda, ACC_PUBLIC, new Method(call.getName(), erased.getDescriptor()));
        writeBody(body, type, kept, typed, target.get());
        writeOf(lambda, type, call);
        lambda.visitEnd();
        made.put(type.getInternalName(), lambda.toByteArray());
        code.visitMethodInsn(INVOKESTATIC, type.getInternalName(), "of", call.getDescriptor(), false);
        return true;
    }

    /** What the class of a lambda can call in place of a method, which may be private: then the way that is made to it. */
    private Optional<Handle> reachable(Handle does) {
        if (hidden.contains(does.getOwner() + "." + does.getName() + does.getDesc())) {
            return Optional.empty();
        }
        var access = does.getOwner().equals(host) ? methods.getOrDefault(does.getName() + does.getDesc(), 0) : 0;
        boolean ofObject = does.getTag() != H_INVOKESTATIC && does.getTag() != H_NEWINVOKESPECIAL;
        if ((access & ACC_PRIVATE) != 0) {
            if (does.getTag() == H_NEWINVOKESPECIAL) {
                return Optional.empty();
            }
            ways.put(does.getName() + does.getDesc(), does);
            var way = way(does);
            return Optional.of(new Handle(H_INVOKESTATIC, host, way.getName(), way.getDescriptor(), isInterface));
        }
        return ofObject && does.getTag() == H_INVOKESPECIAL ? Optional.empty() : Optional.of(does);
    }

    /** A static method, to which the object is an argument. */
    private Method way(Handle to) {
        var arguments = new ArrayList<>(List.of(Type.getArgumentTypes(to.getDesc())));
        if (to.getTag() != H_INVOKESTATIC) {
            arguments.add(0, Type.getObjectType(host));
        }
        return new Method("way$" + to.getName(), Type.getReturnType(to.getDesc()), arguments.toArray(Type[]::new));
    }

    private void writeWay(Handle to) {
        var code = method(out, ACC_STATIC | ACC_SYNTHETIC | (isInterface ? ACC_PUBLIC : 0), way(to));
        code.loadArgs();
        call(code, to);
        code.returnValue();
        code.endMethod();
    }

    private static void writeConstructor(ClassWriter lambda, Type type, Type[] kept) {
        var code = method(lambda, ACC_PRIVATE, new Method("<init>", Type.VOID_TYPE, kept));
        code.loadThis();
        code.invokeConstructor(Type.getObjectType("java/lang/Object"), NEW);
        for (int i = 0; i < kept.length; i++) {
            lambda.visitField(ACC_PRIVATE | ACC_FINAL, "kept" + i, kept[i].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(type, "kept" + i, kept[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private static void writeBody(GeneratorAdapter code, Type type, Type[] kept, Type typed, Handle does) {
        var returned = Type.getReturnType(does.getDesc());
        var wanted = new ArrayList<>(List.of(Type.getArgumentTypes(does.getDesc())));
        if (does.getTag() == H_NEWINVOKESPECIAL) {
            returned = Type.getObjectType(does.getOwner());
            code.newInstance(returned);
            code.dup();
        } else if (does.getTag() != H_INVOKESTATIC) {
            wanted.add(0, Type.getObjectType(does.getOwner()));
        }
        for (int i = 0; i < kept.length; i++) {
            code.loadThis();
            code.getField(type, "kept" + i, kept[i]);
            convert(code, kept[i], wanted.get(i));
        }
        var given = code.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            // An object that becomes a number is first the kind of object that it is said to be, then a wider number.
            convert(code, given[i], typed.getArgumentTypes()[i]);
            convert(code, typed.getArgumentTypes()[i], wanted.get(kept.length + i));
        }
        call(code, does);
        var result = code.getReturnType();
        if (result.getSort() == Type.VOID) {
            if (returned.getSize() == 2) {
                code.pop2();
            } else if (returned.getSize() == 1) {
                code.pop();
            }
        } else {
            convert(code, returned, result);
        }
        code.returnValue();
        code.endMethod();
    }

    private static void call(MethodVisitor code, Handle to) {
        int how = switch (to.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_INVOKEVIRTUAL -> INVOKEVIRTUAL;
            case H_INVOKEINTERFACE -> INVOKEINTERFACE;
            default -> INVOKESPECIAL;
        };
        code.visitMethodInsn(how, to.getOwner(), to.getName(), to.getDesc(), to.isInterface());
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void convert(GeneratorAdapter code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            // A letter is no Number, which is what other objects are taken for.
            var of = from.getClassName().equals("java.lang.Character") ? Type.CHAR_TYPE : to;
            code.unbox(of);
            code.cast(of, to);
        } else {
            code.checkCast(to);
        }
    }

    /** A lambda that keeps nothing is one object, else one is made at each call. */
    private static void writeOf(ClassWriter lambda, Type type, Method call) {
        var of = method(lambda, ACC_STATIC, new Method("of", call.getDescriptor()));
        var kept = call.getArgumentTypes();
        var constructor = new Method("<init>", Type.VOID_TYPE, kept);
        if (kept.length == 0) {
            lambda.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "ONE", type.getDescriptor(), null, null);
            var start = method(lambda, ACC_STATIC, Method.getMethod("void <clinit> ()"));
            start.newInstance(type);
            start.dup();
            start.invokeConstructor(type, constructor);
            start.putStatic(type, "ONE", type);
            start.returnValue();
            start.endMethod();
            of.getStatic(type, "ONE", type);
        } else {
            of.newInstance(type);
            of.dup();
            of.loadArgs();
            of.invokeConstructor(type, constructor);
        }
        of.returnValue();
        of.endMethod();
    }

    private static GeneratorAdapter method(ClassVisitor in, int access, Method method) {
        var code = in.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
        var adapter = new GeneratorAdapter(code, access, method.getName(), method.getDescriptor());
        adapter.visitCode();
        return adapter;
    }

    // ── Strings that are joined (StringConcatFactory.makeConcatWithConstants) ──

    private void writeJoining(Joining joining) {
        int access = ACC_STATIC | ACC_SYNTHETIC | (isInterface ? ACC_PUBLIC : 0);
        var code = method(out, access, joining.method());
        var builder = Type.getObjectType(BUILDER);
        code.newInstance(builder);
        code.dup();
        code.invokeConstructor(builder, NEW);
        int arguments = 0;
        int constants = 0;
        var words = new StringBuilder();
        for (char next : ((String) joining.recipe()[0]).toCharArray()) {
            if (next == '\1') {
                append(code, words);
                code.loadArg(arguments);
                append(code, joining.method().getArgumentTypes()[arguments++]);
            } else if (next == '\2') {
                words.append(joining.recipe()[++constants]);
            } else {
                words.append(next);
            }
        }
        append(code, words);
        code.invokeVirtual(builder, Method.getMethod("String toString ()"));
        code.returnValue();
        code.endMethod();
    }

    private static void append(GeneratorAdapter code, StringBuilder words) {
        if (!words.isEmpty()) {
            code.push(words.toString());
            append(code, Type.getType(String.class));
            words.setLength(0);
        }
    }

    private static void append(GeneratorAdapter code, Type what) {
        var as = switch (what.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY, Type.OBJECT ->
                what.getClassName().equals("java.lang.String") ? what : Type.getType(Object.class);
            default -> what;
        };
        var builder = Type.getObjectType(BUILDER);
        code.invokeVirtual(builder, new Method("append", builder, new Type[] {as}));
    }
}
