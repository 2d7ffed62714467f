/** Decides which outputs a site consists of, and what each of them shows. */
package org.afterword.pages;
