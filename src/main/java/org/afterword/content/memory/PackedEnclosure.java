package org.afterword.content.memory;

import java.util.Optional;
import org.afterword.base.state.Packer;
import org.afterword.base.state.Unpacker;
import org.afterword.content.article.Enclosure;

/** Writes what goes with an article as sound or film into the memory's file, and reads it. */
final class PackedEnclosure {
    private PackedEnclosure() {}

    static void pack(Enclosure enclosure, Packer out) {
        out.text(enclosure.address());
        out.text(enclosure.type());
        out.optional(enclosure.length(), length -> out.number(length));
        number(enclosure.seconds(), out);
        out.optional(enclosure.title(), out::text);
        number(enclosure.episode(), out);
        number(enclosure.season(), out);
        out.optional(enclosure.explicit(), out::flag);
    }

    private static void number(Optional<Integer> number, Packer out) {
        out.optional(number, known -> out.number(known));
    }

    static Enclosure unpack(Unpacker in) {
        return new Enclosure(
                in.text(),
                in.text(),
                in.optional(in::number),
                number(in),
                in.optional(in::text),
                number(in),
                number(in),
                in.optional(in::flag));
    }

    private static Optional<Integer> number(Unpacker in) {
        return in.optional(() -> (int) in.number());
    }
}
