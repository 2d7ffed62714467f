/** The rules of a check: each has a file, a code, and a row in the manual. */
package org.afterword.check.rules;
