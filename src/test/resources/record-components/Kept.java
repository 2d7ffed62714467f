import java.util.List;
import org.afterword.base.fingerprint.Components;

/** Records with something of every kind of component. */
public class Kept {
    record Nothing() {}

    record Everything(
            boolean flag,
            byte small,
            short shorter,
            char letter,
            int number,
            long large,
            float part,
            double whole,
            String text,
            Object nothing,
            int[] numbers) {}

    record Wide(long one, double two, long three) implements Comparable<Wide> {
        @Override
        public int compareTo(Wide other) {
            return Long.compare(one, other.one);
        }
    }

    record Pair<A extends Comparable<A>, B>(A first, List<? super B> second) {
        /** Not what the record holds. */
        @Override
        public A first() {
            return null;
        }

        /** Not to be taken for what the build adds. */
        Object component(String name) {
            return name;
        }
    }

    public static void main(String[] arguments) {
        tell(new Nothing());
        tell(new Everything(
                true, (byte) -1, (short) 2, 'ß', 1 << 30, 1L << 40, 0.5f, -0.25, "text", null, new int[] {1, 2}));
        tell(new Wide(1, 2, 3));
        tell(new Pair<>("first", List.of(4)));
    }

    private static void tell(Record record) {
        System.out.println(record.getClass().getSimpleName() + ":");
        Components.of(record).forEach(record, (name, value) -> System.out.println("  " + name + " = "
                + (value instanceof int[] numbers ? numbers.length + " numbers" : value)
                + (value == null ? "" : ", " + value.getClass().getSimpleName())));
    }
}
