/** What {@code site.yaml} says. */
package org.afterword.content.settings;
