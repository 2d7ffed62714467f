/** What importers hand over: records in the same shape for every system, each with the line that it stands in. */
package org.afterword.importer.record;
