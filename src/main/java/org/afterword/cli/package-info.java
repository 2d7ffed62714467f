/** The commands: each parses its arguments, calls one feature, prints what came of it, and chooses the exit code. */
package org.afterword.cli;
