package org.afterword.importer.source;

/**
 * A record of a JSON export, cut out of it: its text, without the records within it.
 *
 * @param array the name of the list that it stands in; empty at the top
 * @param number counted from 1 in the order of their beginnings
 * @param owner the number of the record that it stands within; 0 where there is none
 * @param fault what is wrong with its syntax, as far as that is known; empty where nothing is
 */
record JsonPiece(String array, String text, int line, int number, int owner, String fault) {}
