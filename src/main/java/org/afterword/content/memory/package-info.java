/** What an earlier reading knew, kept from one build to the next. */
package org.afterword.content.memory;
