package org.afterword.content.writing;

import java.nio.file.Path;
import java.util.Optional;
import org.afterword.base.fingerprint.Fingerprint;

/**
 * What is to become of one file.
 *
 * @param expected stands for what the file must hold; empty where there must be none
 * @param bytes what it will hold
 * @param copied the file of which it will be a copy
 * @param staged whether the stage has its text already
 */
record Change(Optional<Fingerprint> expected, Optional<byte[]> bytes, Optional<Path> copied, boolean staged) {
    static Change create(byte[] bytes) {
        return new Change(Optional.empty(), Optional.of(bytes), Optional.empty(), false);
    }

    static Change copy(Path from) {
        return new Change(Optional.empty(), Optional.empty(), Optional.of(from), false);
    }

    static Change early() {
        return new Change(Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static Change replace(Fingerprint expected, byte[] bytes) {
        return new Change(Optional.of(expected), Optional.of(bytes), Optional.empty(), false);
    }

    static Change copyOver(Fingerprint expected, Path from) {
        return new Change(Optional.of(expected), Optional.empty(), Optional.of(from), false);
    }

    static Change remove(Fingerprint expected) {
        return new Change(Optional.of(expected), Optional.empty(), Optional.empty(), false);
    }

    /** Whether there will be a file. */
    boolean writes() {
        return bytes.isPresent() || copied.isPresent() || staged;
    }
}
