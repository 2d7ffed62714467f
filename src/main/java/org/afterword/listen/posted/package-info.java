/** What a browser or a hook posted: its fields and their values, and what can be wrong with them. */
package org.afterword.listen.posted;
