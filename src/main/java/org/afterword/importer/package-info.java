/** Turns another system's export into content values, all or nothing.
 *
 * <pre>
 * files ──source──▶ ExportFile ──kinds──▶ Exported records ──known──▶ article, thread ──▶ ContentWriter + Ledger
 *        (gz, zip, charset)    (one importer per kind)    (gathered, beside what is there)  (addresses, body: Markdown)
 * </pre>
 *
 * An importer only reads: it hands every record that it finds to a consumer, with the line that it stands in, and what
 * it cannot read as a {@code Refused}. All that is common to the kinds comes after: parents are linked in linear time,
 * HTML becomes Markdown, addresses become files, and every record ends up in one place of the {@code Ledger}. To add a
 * kind, write one {@code Importer} and name it in {@code Importers}. {@code Import} runs it all, and {@code Migration}
 * decides in which order.
 */
package org.afterword.importer;
