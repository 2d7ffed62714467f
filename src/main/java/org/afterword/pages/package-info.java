/** Plans which outputs a site consists of. */
package org.afterword.pages;
