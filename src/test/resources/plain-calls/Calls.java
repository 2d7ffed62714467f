import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Something of every kind of call that Java makes up. */
public class Calls {
    interface Three {
        long of(int a, Integer b, long c);
    }

    interface Wrapped {
        String mark();

        private String secret(String text) {
            return mark() + text + mark();
        }

        default Supplier<String> hidden(String text) {
            return () -> secret(text);
        }

        static Function<String, String> shout() {
            return text -> text + "!";
        }
    }

    static class Base {
        protected String name() {
            return "base";
        }

        Supplier<String> own() {
            return () -> name() + " of " + hidden();
        }

        private String hidden() {
            return "Base";
        }
    }

    static class Derived extends Base {
        @Override
        protected String name() {
            return "derived";
        }

        @Override
        Supplier<String> own() {
            return () -> name() + " of " + hidden() + ", " + parent().get();
        }

        private Supplier<String> parent() {
            return super::name;
        }

        private String hidden() {
            return "Derived";
        }
    }

    private static final class Shy {
        private final String name;

        private Shy(String name) {
            this.name = name;
        }

        private String name() {
            return name;
        }

        private static String of(Shy shy) {
            return shy.name + ", shy";
        }
    }

    private final int field;

    private Calls(int field) {
        this.field = field;
    }

    private static int twice(int number) {
        return 2 * number;
    }

    private static String wide(long number) {
        return "long " + number;
    }

    private int plus(int number) {
        return field + number;
    }

    private static String list(Object... all) {
        return List.of(all).toString();
    }

    private static <T> T same(T it) {
        return it;
    }

    public static void main(String[] arguments) {
        var said = new ArrayList<Object>();
        var five = new Calls(5);

        Function<Integer, Integer> boxed = Calls::twice;
        said.add(boxed.apply(4));
        Function<Character, Integer> letter = Calls::twice;
        said.add(letter.apply('a'));
        Function<Integer, String> widened = Calls::wide;
        said.add(widened.apply(7));
        Function<Byte, String> byteWidened = Calls::wide;
        said.add(byteWidened.apply((byte) -7));
        IntToLongFunction longer = Calls::twice;
        said.add(longer.applyAsLong(21));
        ToLongFunction<Integer> unboxed = number -> number;
        said.add(unboxed.applyAsLong(8));
        ToIntFunction<Character> code = Character::charValue;
        said.add(code.applyAsInt('b'));
        IntFunction<Object> asObject = Calls::twice;
        said.add(asObject.apply(3));
        DoubleSupplier number = () -> 1;
        said.add(number.getAsDouble());
        IntSupplier bound = Integer.valueOf(7)::intValue;
        said.add(bound.getAsInt());
        BooleanSupplier truth = Boolean.TRUE::booleanValue;
        said.add(truth.getAsBoolean());
        IntUnaryOperator own = five::plus;
        said.add(own.applyAsInt(6));
        Function<Integer, Calls> made = Calls::new;
        said.add(made.apply(1).plus(1));

        Supplier<List<String>> fresh = ArrayList::new;
        said.add(fresh.get() == fresh.get());
        IntFunction<int[]> array = int[]::new;
        said.add(array.apply(3).length);
        Function<String, String> all = Calls::list;
        said.add(all.apply("one"));
        BiFunction<String, String, Integer> unbound = String::compareTo;
        said.add(unbound.apply("a", "c"));
        Function<Object, Object> any = Calls::same;
        said.add(any.apply("same"));
        Supplier<Object> trimmed = " text "::trim;
        said.add(trimmed.get());
        Predicate<String> empty = String::isEmpty;
        said.add(empty.negate().test(""));
        Three three = (a, b, c) -> a + b + c + five.field;
        said.add(three.of(1, 2, 1L << 40));

        var counter = new AtomicLong();
        var words = new ArrayList<String>();
        for (Runnable run : List.<Runnable>of(counter::incrementAndGet, () -> words.add("word"), () -> {})) {
            run.run();
        }
        said.add(counter);
        said.add(words);

        Function<String, Shy> shy = Shy::new;
        Function<Shy, String> name = Shy::name;
        Function<Shy, String> shyly = Shy::of;
        said.add(shy.andThen(name).apply("private") + shy.andThen(shyly).apply("private"));

        Wrapped wrapped = () -> "*";
        said.add(wrapped.hidden("hidden").get());
        said.add(Wrapped.shout().apply("shout"));
        said.add(new Derived().own().get());
        said.add(((Base) new Derived()).own().get());
        Supplier<Supplier<String>> nested = () -> () -> "nested " + five.field;
        said.add(nested.get().get());
        Comparator<String> kept = (Comparator<String> & Serializable) (one, other) -> other.compareTo(one);
        said.add(kept.compare("a", "b"));
        Supplier<Supplier<String>> once = () -> () -> "one object";
        said.add(once.get() == once.get());

        byte b = 1;
        short s = 2;
        char c = '3';
        said.add("" + b + s + c + 4 + 5L + 6f + 7d + true + null + said.size() + '\0' + "\1\2 end");
        said.add(c + "first" + (Object) null);
        for (Object one : said) {
            System.out.println(one);
        }
    }
}
