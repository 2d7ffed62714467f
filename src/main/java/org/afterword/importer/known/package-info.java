/**
 * What an import knows when it decides: what the exports bring, what is in the site, and what earlier imports
 * brought.
 */
package org.afterword.importer.known;
