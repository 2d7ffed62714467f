/** One importer for each kind of export: recognizes its files and hands over their records, and no more. */
package org.afterword.importer.kinds;
