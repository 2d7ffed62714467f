package org.afterword.listen;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * The two ways to tell time.
 *
 * @param clock for what is written
 * @param nanos for what is measured: it only ever goes forward
 */
public record Clocks(Clock clock, LongSupplier nanos) {}
