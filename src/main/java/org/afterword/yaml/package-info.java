/** Reads YAML 1.2 into nodes that know where they stand, and reports every mistake in it as a problem. */
package org.afterword.yaml;
