/** Measures whole runs of the program over a made-up blog, beside Hugo where there is one. Uses the JDK alone. */
package org.afterword.bench;
