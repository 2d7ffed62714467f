/** What is wrong in an author's file, and where: source text, positions, problems, and the name that was meant. */
package org.afterword.base.problem;
