package org.afterword.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How fast a client may post. */
class RatesTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final Rates rates = new Rates(6, 3, now::get);

    private boolean allow(int client) {
        return rates.allow(new Client(4, client));
    }

    private void pass(int seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void aMinutesPostsMayComeAtOnceAndThenOneByOne() {
        for (int i = 0; i < 6; i++) {
            assertTrue(allow(1));
        }
        assertFalse(allow(1));
        assertTrue(allow(2));
        pass(9);
        assertFalse(allow(1));
        pass(1);
        assertTrue(allow(1));
        assertFalse(allow(1));
        assertEquals(10, rates.pause());
    }

    @Test
    void whoWasQuietIsForgotten() {
        allow(1);
        pass(59);
        allow(2);
        rates.forget();
        assertEquals(2, rates.size());
        pass(1);
        rates.forget();
        assertEquals(1, rates.size());
        for (int i = 0; i < 100; i++) {
            allow(i);
        }
        assertEquals(3, rates.size());
    }

    @Test
    void thereMayBeNoLimit() {
        var any = new Rates(0, 3, now::get);
        for (int i = 0; i < 1000; i++) {
            assertTrue(any.allow(new Client(4, 1)));
        }
    }
}
