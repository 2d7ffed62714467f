package org.afterword.importer;

import java.util.Arrays;
import java.util.Random;

/** What happens to files: bits that flip, bytes that are lost or written over, lines that lose their beginning, an end cut off. */
final class Damage {
    private static final String ODD = "<>&\"'\0]![/= \n\u0008{}:-,";

    private Damage() {}

    static byte[] to(byte[] bytes, Random random) {
        var bent = bytes.clone();
        int times = random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 1;
        for (int i = 0; i < times; i++) {
            if (bent.length == 0) {
                return bent;
            }
            int at = random.nextInt(bent.length);
            switch (random.nextInt(5)) {
                case 0 -> bent[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bent[at] = (byte) ODD.charAt(random.nextInt(ODD.length()));
                case 2 -> {
                    int end = Math.min(bent.length, at + 1 + random.nextInt(random.nextBoolean() ? 4 : 60));
                    var rest = Arrays.copyOfRange(bent, end, bent.length);
                    bent = Arrays.copyOf(bent, at + rest.length);
                    System.arraycopy(rest, 0, bent, at, rest.length);
                }
                case 3 -> bent[at] = (byte) (32 + random.nextInt(95));
                default -> {
                    if (random.nextInt(6) == 0) {
                        bent = Arrays.copyOf(bent, at + 1);
                    } else {
                        int line = at;
                        while (line > 0 && bent[line] != '\n') {
                            line--;
                        }
                        bent[line] = (byte) (random.nextBoolean() ? ' ' : 'x');
                    }
                }
            }
        }
        return bent;
    }
}
