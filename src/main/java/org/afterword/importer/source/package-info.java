/** The files of an export: unpacked, decoded, and cut into XML elements, JSON objects or lines. */
package org.afterword.importer.source;
