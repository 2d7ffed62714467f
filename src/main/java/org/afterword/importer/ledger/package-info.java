/** What became of each record of an import, and the report of it. */
package org.afterword.importer.ledger;
