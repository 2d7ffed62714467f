/** Turns another system's export into content values, and content into exports.
 *
 * <pre>
 * files ──ExportFiles──▶ ExportFile ──Importer──▶ Exported records ──Gathered──▶ Migration ──▶ ContentWriter + Ledger
 *        (gz, zip, BOM)               (one per kind;  (articles, threads,          (links, converts, compares with what
 *                                      pure)           comments, files)             is there, decides)
 * </pre>
 *
 * An importer only reads: it hands every record that it finds to a consumer, with the line that it stands in, and what
 * it cannot read as a {@code Refused}. All that is common to the kinds comes after: parents are linked in linear time,
 * HTML becomes Markdown, addresses become files, and every record ends up in one place of the {@code Ledger}. To add a
 * kind, write one {@code Importer} and name it in {@code Importers}.
 */
package org.afterword.importer;
