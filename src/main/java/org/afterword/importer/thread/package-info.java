/** Decides which article each thread belongs to, and what becomes of each comment. */
package org.afterword.importer.thread;
